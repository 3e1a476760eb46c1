using System;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Receipts;

/// <summary><c>thr receipts</c>: says in what two receipts differ.</summary>
internal static class ReceiptsCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var left = new Argument<string>("left") { HelpName = "RECEIPT", Description = "A receipt, as 'thr assess --receipt' or a program wrote it." };
        var right = new Argument<string>("right") { HelpName = "RECEIPT", Description = "Another." };
        var format = WordOption.Of("--format", "How to print in what they differ.", "text", "json");
        var command = new Command("receipts", "Compares two receipts: whether the same document was applied to the same facts on the same day, and whether the same came of it.") { left, right, format };
        command.SetAction(parsed => Compare(parsed.GetValue(left)!, parsed.GetValue(right)!, parsed.GetValue(format) == "json", surroundings)); // both are needed
        return new Verb(
            command,
            [
                "Fingerprints of facts tell something only when both receipts were made with the same salt. When levels differ, and facts, day and document do not, another version of the compiler reads the document otherwise.",
                "A receipt holds no fact of the case. It does tell a level, and who departed from what and why: it belongs to its case.",
            ],
            [
                ("thr receipts march.receipt june.receipt", "Print in what two receipts of a case differ."),
                ("thr receipts kept.receipt again.receipt --format json", "Print it as JSON."),
            ],
            ["they are the same", "they differ", "a receipt or the command line cannot be used"]);
    }

    private static int Compare(string left, string right, bool isJson, Surroundings surroundings)
    {
        var (first, wrongFirst) = Read(left, surroundings.Directory);
        var (second, wrongSecond) = Read(right, surroundings.Directory);
        if (first is null || second is null)
        {
            Complaints.Write([.. new[] { wrongFirst, wrongSecond }.OfType<Complaint>()], surroundings.Err);
            return ExitCode.Unusable;
        }

        var differences = first.Compare(second);
        if (isJson)
        {
            surroundings.Out.Write(Page(differences));
        }
        else
        {
            Print(differences, surroundings);
        }

        return differences.Count == 0 ? ExitCode.Clean : ExitCode.Errors;
    }

    private static (Receipt? Receipt, Complaint? Complaint) Read(string path, string directory)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return (null, new Complaint($"'{path}'", "this is no path"));
        }

        var place = Place.Of(path, directory);
        var (text, complaint) = TextFile.Read(place);
        try
        {
            return text is null ? (null, complaint) : (Receipt.FromJson(text), null);
        }
        catch (FormatException wrong)
        {
            return (null, new Complaint(place.Shown, $"this is no receipt: {wrong.Message}; 'thr assess --receipt FILE --salt FILE' writes one"));
        }
    }

    private static string Page(ValueList<ReceiptDifference> differences) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("same", differences.Count == 0);
        json.WriteObjects("differences", differences, difference =>
        {
            json.WriteString("part", Words.Of(difference.Part));
            json.WriteString("left", difference.Left);
            json.WriteString("right", difference.Right);
        });
        json.WriteEndObject();
    });

    private static void Print(ValueList<ReceiptDifference> differences, Surroundings surroundings)
    {
        if (differences.Count == 0)
        {
            surroundings.Out.Write("The receipts are the same.\n");
        }

        foreach (var difference in differences)
        {
            surroundings.Out.Write($"{Words.Of(difference.Part).Replace('-', ' ')}\n  left   {Shown(difference.Left)}\n  right  {Shown(difference.Right)}\n");
        }
    }

    private static string Shown(string? text) => text is null ? "nothing" : VisibleText.Of(text);
}
