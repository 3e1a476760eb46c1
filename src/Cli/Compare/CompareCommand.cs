using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Dsl.Comparing;
using Thresholds.Dsl.Model;
using Thresholds.Rendering.Comparing;

namespace Thresholds.Cli.Compare;

/// <summary><c>thr compare</c>: puts authorities side by side along the concerns of their vocabulary.</summary>
internal static class CompareCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var files = new Argument<string[]>("files") { HelpName = "FILE", Arity = new ArgumentArity(2, 100), Description = "The .thr files of two or more authorities." };
        var format = WordOption.Of("--format", "How to print it: a page for people, the same as HTML, JSON, or a picture as SVG.", "text", "json", "html", "svg");
        var command = new Command("compare", "Puts authorities side by side: at which level each puts which concern, what each asks for at a level, and what one says and others leave out.") { files, format };
        command.SetAction(parsed => Compare(parsed.GetValue(files)!, parsed.GetValue(format)!, surroundings)); // they are needed, and the format has a default
        return new Verb(
            command,
            [
                "Concerns are the ladders that the documents share by their names, as those of a common vocabulary. Every level in it is the authority's own answer to a child of whom just that one fact is known.",
                "Levels of two authorities are not the same thing, whatever their numbers. What differs is no fault: it is for people to weigh.",
            ],
            [
                ("thr compare coventry.thr sandwell.thr herefordshire.thr", "Print them side by side."),
                ("thr compare coventry.thr sandwell.thr --format svg > border.svg", "Draw which levels they give to which concern."),
            ],
            ["they were compared, whatever differs", "does not occur", "a file has errors, or a file or the command line cannot be used; nothing is compared"]);
    }

    private static int Compare(string[] paths, string format, Surroundings surroundings)
    {
        var models = new List<AuthorityModel>();
        foreach (var path in paths)
        {
            if (AuthorityFile.Open(path, surroundings) is not { } file)
            {
                return ExitCode.Unusable;
            }

            models.Add(file.Model);
        }

        var comparison = AuthorityComparison.Of(models);
        switch (format)
        {
            case "json":
                surroundings.Out.Write(CompareJson.Of(comparison));
                break;
            case "html":
                ComparisonReport.WriteHtml(surroundings.Out, AuthoritiesPage.Of(comparison));
                break;
            case "svg":
                ComparisonReport.WriteSvg(surroundings.Out, AuthoritiesPage.Map(comparison));
                break;
            default:
                ComparisonReport.Write(surroundings.Out, AuthoritiesPage.Of(comparison));
                break;
        }

        return ExitCode.Clean;
    }
}
