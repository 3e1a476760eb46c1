using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Testing;

namespace Thresholds.Cli.Test;

/// <summary><c>thr test</c>: runs the examples of files, and says what they show and what they would not notice.</summary>
internal static class TestCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("path") { HelpName = "PATH", Arity = ArgumentArity.ZeroOrMore, Description = "A .thr file, or a folder whose .thr files are all tested; the current folder when there is none." };
        var mutate = new Option<bool>("--mutate") { Description = "Change the rules one by one, and list the changes that no example notices, each with an example that would." };
        var least = new Option<int?>("--least-score") { HelpName = "PERCENT", Description = "Fail when a smaller share of the changes is noticed, 0 to 100; goes with --mutate." };
        var all = new Option<bool>("--all") { Description = "List everything that no example shows or notices, not only the first of each kind." };
        var format = WordOption.Of("--format", "How to print the results: for people, as JSON, or as JUnit XML for a CI server.", "text", "json", "junit");
        var color = Palette.Option();
        var command = new Command("test", "Runs the examples in .thr files, and says what they leave unshown.") { paths, mutate, least, all, format, color };
        command.Validators.Add(result =>
        {
            if (result.GetResult(least) is { Tokens: [{ Value: var written }] } && !(int.TryParse(written, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var share) && share <= 100))
            {
                result.AddError($"'{VisibleText.Of(written)}' is no share; write a whole number from 0 to 100");
            }
            else if (result.GetResult(least) is not null && !result.GetValue(mutate))
            {
                result.AddError("--least-score goes with --mutate");
            }
        });
        command.SetAction(parsed => Test(
            parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."],
            parsed.GetValue(mutate),
            parsed.GetValue(least),
            parsed.GetValue(all),
            parsed.GetValue(format)!, // it has a default
            Palette.Of(parsed.GetValue(color), surroundings),
            surroundings));
        return new Verb(
            command,
            [
                "A level, bullet, pathway or advice is shown when an example has it indicated, met, open or given; a boundary, when examples lie on both sides of it.",
                "With --mutate each rule is changed in every small way: a limit moved, \"and\" for \"or\", a \"not\" put in, a bullet a level higher. A change is noticed when an example fails. Changes that are proven to make no difference to any case do not count.",
            ],
            [
                ("thr test thresholds", "Run every example below the folder."),
                ("thr test coventry.thr --mutate", "List the changes of rules that no example notices, with examples to paste."),
                ("thr test --mutate --least-score 80 --format junit > thr.xml", "Let a build fail when fewer than 80 in 100 changes are noticed."),
            ],
            ["every example passes", "an example fails, or the score is below --least-score", "a file has other errors, or a path or the command line cannot be used; the other files are tested all the same"])
        { Group = VerbGroup.Check };
    }

    private static int Test(IReadOnlyList<string> paths, bool mutates, int? least, bool isWhole, string format, Palette palette, Surroundings surroundings)
    {
        var request = Request.Of(paths, surroundings.Directory);
        var complaints = request.Complaints.ToList();
        var compilation = Compilation.Of(request.Files, null, SeverityChoices.None);
        var progress = new ProgressLine(surroundings.MayShowProgress ? surroundings.Err : null);
        var tested = compilation.Asked.Where(file => file.Model is not null || file.HasErrors).Select(file => Tested(file, compilation, mutates, progress)).ToList();
        progress.Hide();
        if (tested.Count == 0 && complaints.Count == 0)
        {
            complaints.Add(new Complaint(request.Files.Count == 1 ? request.Files[0].Place.Shown : "thr", "there is nothing to test; name the file of an authority"));
        }

        Complaints.Write(complaints, surroundings.Err);
        switch (format)
        {
            case "json":
                surroundings.Out.Write(JsonTestReport.Of(tested));
                break;
            case "junit":
                surroundings.Out.Write(JunitReport.Of(tested, least));
                break;
            default:
                new TextTestReport(surroundings.Out, palette, isWhole).Write(tested, least);
                break;
        }

        return complaints.Count > 0 || tested.Exists(file => file.Errors.Count > 0) ? ExitCode.Unusable : tested.TrueForAll(file => file.Passes && !file.IsBelow(least)) ? ExitCode.Clean : ExitCode.Errors;
    }

    private static TestedFile Tested(CompiledFile file, Compilation compilation, bool mutates, ProgressLine progress)
    {
        var path = file.Syntax.Source.Path;

        // What is wrong in a vocabulary or template that the file takes in is the file's trouble too.
        var errors = file.Diagnostics.Concat(compilation.Diagnostics.Where(diagnostic => compilation.Used.Any(used => used.Syntax.Source.Path == diagnostic.Location.Source.Path)))
            .Where(diagnostic => diagnostic is { Severity: Severity.Error, Allowed: null }).ToList();
        var failing = errors.Where(diagnostic => diagnostic.Code == DiagnosticRules.ExampleFails.Code).ToList();
        var others = errors.Except(failing).ToList();
        if (file.Model is not { } model || others.Count > 0)
        {
            return new TestedFile(path, others, [], null, null);
        }

        var report = ExampleReport.Of(model, DecisionPlan.Of(model));
        var score = mutates && report.Passes ? MutationTest.Of(model, file.Syntax, (done, all) => progress.Show(done, all, done, "changes of " + VisibleText.Of(path))) : null;
        return new TestedFile(path, [], failing, report, score);
    }
}
