using System.CommandLine;
using System.IO;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Rendering;
using Thresholds.Rendering.Findings;

namespace Thresholds.Cli.Render;

/// <summary><c>thr render</c>: sets a document for people.</summary>
internal static class RenderCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "The .thr file of an authority." };
        var to = WordOption.Of("--to", "What to make: one HTML page, to read and to print, or Markdown.", "html", "md");
        var findings = new Option<bool>("--findings") { Description = "Mark on each bullet what the analysis says about it, and list all findings." };
        var language = new Option<string?>("--language") { HelpName = "TAG", Description = "Show texts in this language alone where the document has them in it, such as cy, else in its main language; without it, in all." };
        var output = new Option<string>("--output", "-o") { HelpName = "OUT", Description = "The file to write; without it, the page is printed." };
        var command = new Command("render", "Sets a document for people: the matrix with levels across and domains down, what happens at each level, pathways, contacts and sources.") { file, to, findings, language, output };
        command.SetAction(parsed => Render(parsed.GetValue(file)!, parsed.GetValue(to)!, parsed.GetValue(findings), parsed.GetValue(language), parsed.GetValue(output), surroundings)); // the file is needed, and the format has a default
        return new Verb(
            command,
            [
                "The page is one file: it holds no script and loads nothing. On paper it is made for A3 and A4 across; print it from a browser.",
                "Where a document is in several languages, each text stands in all of them, the main one first; with --language in one alone.",
            ],
            [
                ("thr render thresholds/coventry.thr -o coventry.html", "Write the page."),
                ("thr render thresholds/coventry.thr --findings -o review.html", "Write the page with the findings marked."),
                ("thr render millbrook.thr --language cy -o millbrook.cy.html", "Write the page in Welsh."),
                ("thr render thresholds/coventry.thr --to md -o coventry.md", "Write Markdown, a line for each bullet."),
            ],
            ["it is set, whatever the findings", "does not occur", "the .thr file has errors, or the file, the output or the command line cannot be used; nothing is set"]);
    }

    private static int Render(string path, string format, bool withFindings, string? language, string? output, Surroundings surroundings)
    {
        if (AuthorityFile.Open(path, surroundings, withFindings ? AnalysisSettings.Usual : null) is not { } file)
        {
            return ExitCode.Unusable;
        }

        if (language is not null && DocumentLanguage.Complaint(file.Model.Authority, language) is { } unknown)
        {
            Complaints.Write([unknown], surroundings.Err);
            return ExitCode.Unusable;
        }

        var findings = withFindings
            ? FindingMarks.Of(file.Compilation.Diagnostics.Where(finding => finding.Severity != Severity.Error || finding.Allowed is not null), file.Compilation.Files)
            : [];
        if (output is null)
        {
            Write(surroundings.Out, format, file, findings, language);
            return ExitCode.Clean;
        }

        using var text = new StringWriter();
        Write(text, format, file, findings, language);
        if (OutputFile.Write(output, text.ToString(), surroundings.Directory) is { } complaint)
        {
            Complaints.Write([complaint], surroundings.Err);
            return ExitCode.Unusable;
        }

        return ExitCode.Clean;
    }

    private static void Write(TextWriter writer, string format, AuthorityFile file, ValueList<MarkedFinding> findings, string? language)
    {
        if (format == "md")
        {
            PublishedDocument.WriteMarkdown(writer, file.Model.Authority, findings, language);
        }
        else
        {
            PublishedDocument.WriteHtml(writer, file.Model.Authority, findings, language);
        }
    }
}
