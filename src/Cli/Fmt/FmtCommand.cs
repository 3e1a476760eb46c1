using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl;
using Thresholds.Dsl.Formatting;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Cli.Fmt;

/// <summary><c>thr fmt</c>: sets files as the shipped files are set.</summary>
internal static class FmtCommand
{
    private const string StandardInput = "-";

    public static Verb Verb(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("path") { HelpName = "PATH", Arity = ArgumentArity.ZeroOrMore, Description = "A .thr file, a folder whose .thr files are all formatted (bin, obj and hidden folders aside), or '-' for standard input, which is formatted to standard output." };
        var check = new Option<bool>("--check") { Description = "Change nothing; name the files that would change, and fail if there are any." };
        var command = new Command("fmt", "Indents .thr files and aligns their bullets in columns.") { paths, check };
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is null or [])
            {
                result.AddError("say which files or folders to format, such as 'thr fmt thresholds', or '-' for standard input");
            }
            else if (result.GetValue(paths) is { Length: > 1 } several && several.Contains(StandardInput))
            {
                result.AddError("'-' stands for standard input and goes alone");
            }
        });
        command.SetAction(parsed => parsed.GetValue(paths) is [StandardInput]
            ? FormatInput(parsed.GetValue(check), surroundings)
            : FormatFiles(parsed.GetValue(paths) ?? [], parsed.GetValue(check), surroundings));
        return new Verb(
            command,
            [
                "Only white space changes: comments, lines and meaning stay. What is formatted stays as it is when it is formatted again.",
                "Lines with mistakes in their form are left as they are; 'thr check' says what is wrong with them.",
            ],
            [
                ("thr fmt thresholds", "Format every .thr file below the folder."),
                ("thr fmt --check thresholds", "Let a build fail when a file is not formatted."),
                ("thr fmt - < coventry.thr", "Format what is read, and write it."),
            ],
            ["all is formatted", "with --check: a file would change", "a path or the command line cannot be used; the other files are formatted all the same"]);
    }

    private static int FormatFiles(IReadOnlyList<string> paths, bool check, Surroundings surroundings)
    {
        var request = Request.Of(paths, surroundings.Directory);
        var complaints = request.Complaints.Concat(request.Files.Select(file => Unreadable(file.Syntax, file.Place)).OfType<Complaint>()).ToList();
        var changed = 0;
        foreach (var (place, syntax) in request.Files)
        {
            var formatted = Formatter.Format(syntax);
            if (formatted == syntax.Source.Text)
            {
                continue;
            }

            if (!check && TextFile.Write(place, formatted) is { } complaint)
            {
                complaints.Add(complaint);
                continue;
            }

            changed++;
            surroundings.Out.Write($"{VisibleText.Of(place.Shown)}: {(check ? "not formatted; 'thr fmt' does it" : "formatted")}\n");
        }

        Complaints.Write(complaints, surroundings.Err);
        return complaints.Count > 0 ? ExitCode.Unusable : check && changed > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static int FormatInput(bool check, Surroundings surroundings)
    {
        var place = new Place(StandardInput, "standard input");
        var (text, complaint) = TextFile.Read(surroundings.Input, place);
        var syntax = text is null ? null : ThresholdCompiler.Parse(new SourceText(place.Shown, text));
        complaint ??= syntax is null ? null : Unreadable(syntax, place);
        if (syntax is null || complaint is not null)
        {
            Complaints.Write(complaint is null ? [] : [complaint], surroundings.Err);
            return ExitCode.Unusable;
        }

        var formatted = Formatter.Format(syntax);
        if (!check)
        {
            surroundings.Out.Write(formatted);
            return ExitCode.Clean;
        }

        return formatted == text ? ExitCode.Clean : ExitCode.Errors;
    }

    // What is too large or no text has no tokens, and the compiler has said why.
    private static Complaint? Unreadable(FileSyntax syntax, Place place) => syntax.Tokens.Count > 0
        ? null
        : new Complaint(place.Shown, string.Join("; ", syntax.Errors.Select(error => error.Rule.At(new Location(syntax.Source, error.Span), [.. error.Arguments]).Message)));
}
