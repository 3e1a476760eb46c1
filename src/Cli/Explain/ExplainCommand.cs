using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Thresholds.Exchange.Answers;

namespace Thresholds.Cli.Explain;

/// <summary><c>thr explain</c>: tells what a file says under one of its names.</summary>
internal static class ExplainCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var file = new Argument<string>("file") { HelpName = "FILE", Description = "The .thr file of an authority." };
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "The name of an indicator, strength, level, pathway, ladder or fact in it." };
        var format = WordOption.Of("--format", "How to print it: a page for people, the same as HTML, or JSON.", "text", "json", "html");
        var command = new Command("explain", "Tells what a file says under one of its names: wording, level, condition, citation, what it asks for, where else that is used, and what the analysis says about it.") { file, name, format };
        command.SetAction(parsed => Explain(parsed.GetValue(file)!, parsed.GetValue(name)!, parsed.GetValue(format)!, surroundings)); // both are needed, and the format has a default
        return new Verb(
            command,
            [
                "It speaks of the document, whatever the case; 'thr assess --why NAME' tells how an indicator or level stands in a case, and 'thr check --explain CODE' what a kind of finding means.",
                "Of names that several things bear, the indicator comes first, then strength, level, pathway, ladder and fact.",
            ],
            [
                ("thr explain thresholds/coventry.thr low-attendance", "Print what the document says of an indicator."),
                ("thr explain coventry.thr statutory --format html > level.html", "Write a page about a level."),
                ("thr explain coventry.thr attendance", "Print where a fact is used."),
            ],
            ["it is told", "does not occur", "the .thr file has errors, or the file, the name or the command line cannot be used; nothing is told"]);
    }

    private static int Explain(string path, string name, string format, Surroundings surroundings)
    {
        if (AuthorityFile.Open(path, surroundings, AnalysisSettings.Usual) is not { } file)
        {
            return ExitCode.Unusable;
        }

        var authority = file.Model.Authority;
        if (Description.Complaint(authority, name) is { } complaint)
        {
            Complaints.Write([new Complaint(path, complaint)], surroundings.Err);
            return ExitCode.Unusable;
        }

        var found = Findings(file, name).ToList();
        var described = Description.Of(authority, name);
        if (found.Count > 0)
        {
            described = described with { Sections = described.Sections.Append(new DescribedSection("What the analysis says", found.ToValueList())).ToValueList() };
        }

        switch (format)
        {
            case "json":
                surroundings.Out.Write(DescriptionPage.Of(authority, described));
                break;
            case "html":
                DescriptionReport.WriteHtml(surroundings.Out, authority, described);
                break;
            default:
                DescriptionReport.Write(surroundings.Out, authority, described);
                break;
        }

        return ExitCode.Clean;
    }

    // Those that stand at what bears the name, or point at it.
    private static IEnumerable<DescribedItem> Findings(AuthorityFile file, string name) => file.Compilation.Diagnostics
        .Where(finding => finding.Severity != Severity.Error)
        .Where(finding => Stands(finding.Location, name) || finding.Related.Any(related => Stands(related.Location, name)))
        .Select(finding => new DescribedItem(
            finding.Message,
            new (string Label, string? Text)[] { ("finding", finding.Code), ("witness", finding.Witness), ("allowed", finding.Allowed) }
                .Where(row => row.Text is not null)
                .Select(row => new DescribedRow(row.Label, row.Text!)) // filtered on it
                .Append(new DescribedRow("place", new SourcePlace(finding.Location.Source.Path, finding.Location.Start.Line).ToString()))
                .ToValueList()));

    private static bool Stands(Location location, string name) => location.Source.Text.AsSpan(location.Span.Start, location.Span.Length).SequenceEqual(name);
}
