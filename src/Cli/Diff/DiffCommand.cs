using System;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Dsl.Comparing;
using Thresholds.Rendering.Comparing;

namespace Thresholds.Cli.Diff;

/// <summary><c>thr diff</c>: says what changed in meaning between two editions.</summary>
internal static class DiffCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var before = new Argument<string>("old") { HelpName = "OLD", Description = "The .thr file of the edition before." };
        var after = new Argument<string>("new") { HelpName = "NEW", Description = "The .thr file of the edition after." };
        var format = WordOption.Of("--format", "How to print it: a page for people, the same as HTML, or JSON.", "text", "json", "html");
        var command = new Command("diff", "Says what changed in meaning between two editions: bullets moved, wider, narrower, split, merged, added or withdrawn, and what is asked for, each with the shortest child for whom the answer differs.") { before, after, format };
        command.SetAction(parsed => Diff(parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(format)!, surroundings)); // both are needed, and the format has a default
        return new Verb(
            command,
            [
                "Bullets are matched by name, then by concern and wording, then by condition. Where that is wrong, 'was old-name' on a bullet of the newer file says what it was called.",
                "'No child is affected' is said only where it is proven; what is too tangled is called not proven.",
            ],
            [
                ("thr diff coventry-2013.thr coventry.thr", "Print what changed."),
                ("thr diff main/coventry.thr coventry.thr --format html > changes.html", "Write it as a page, such as for a review."),
            ],
            ["they mean the same", "they differ in meaning, or that is not proven", "a file has errors, or a file or the command line cannot be used; nothing is compared"]);
    }

    private static int Diff(string before, string after, string format, Surroundings surroundings)
    {
        var earlier = AuthorityFile.Open(before, surroundings);
        var later = AuthorityFile.Open(after, surroundings);
        if (earlier is null || later is null)
        {
            return ExitCode.Unusable;
        }

        var comparison = EditionComparison.Of(earlier.Model, later.Model);
        if (comparison.UnknownNames.Count > 0)
        {
            var names = earlier.Model.Authority.Indicators.Select(indicator => indicator.Id).Concat(earlier.Model.Authority.Strengths.Select(strength => strength.Id)).ToList();
            Complaints.Write(
                comparison.UnknownNames.Select(unknown => new Complaint(unknown.Place.ToString(), $"{unknown.Complaint}{(Spelling.Nearest(unknown.Was, names) is { } nearest ? $"; did you mean '{nearest}'?" : "")}")),
                surroundings.Err);
            return ExitCode.Unusable;
        }

        switch (format)
        {
            case "json":
                surroundings.Out.Write(DiffJson.Of(comparison));
                break;
            case "html":
                ComparisonReport.WriteHtml(surroundings.Out, EditionPage.Of(comparison));
                break;
            default:
                ComparisonReport.Write(surroundings.Out, EditionPage.Of(comparison));
                break;
        }

        return comparison.IsSame ? ExitCode.Clean : ExitCode.Errors;
    }
}
