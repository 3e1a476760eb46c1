using System;
using System.CommandLine;
using System.IO;
using System.Text;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;

namespace Thresholds.Cli.Export;

/// <summary><c>thr export</c>: gives a file's model to other programs.</summary>
internal static class ExportCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "The .thr file of an authority." };
        var to = WordOption.Of("--to", "What to export to.", "json");
        to.Required = true;
        to.DefaultValueFactory = null;
        var output = new Option<string>("--output") { HelpName = "FILE", Description = "Write to this file instead of standard output." };
        var command = new Command("export", "Writes the model of a .thr file for other programs.") { file, to, output };
        command.SetAction(parsed => Export(parsed.GetValue(file)!, parsed.GetValue(output), surroundings));
        return new Verb(
            command,
            [
                "The model holds everything that the file says: levels, indicators, facts, responses, pathways, contacts and examples, each with its citation and the line of the file. The same files give the same bytes.",
            ],
            [
                ("thr export --to json thresholds/coventry.thr --output coventry.json", "Write the model to a file."),
                ("thr export --to json coventry.thr | jq '.indicators[] | select(.level == 4) | .text'", "List the indicators of the fourth level."),
            ],
            ["the model is written", "the .thr file has errors; nothing is written", "the file or the command line cannot be used, or the output cannot be written"]);
    }

    private static int Export(string path, string? output, Surroundings surroundings)
    {
        var (file, code) = AuthorityFile.Open(path, surroundings);
        if (file is null)
        {
            return code;
        }

        var page = ModelPage.Of(file.Model);
        if (output is null)
        {
            surroundings.Out.Write(page);
            return ExitCode.Clean;
        }

        try
        {
            File.WriteAllText(Path.GetFullPath(output, surroundings.Directory), page, new UTF8Encoding(false));
            return ExitCode.Clean;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Complaints.Write([new Complaint(output, "this cannot be written: " + problem.Message)], surroundings.Err);
            return ExitCode.Unusable;
        }
    }
}
