using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Cli.Check;

/// <summary><c>thr check</c>: finds what is wrong in files.</summary>
internal static class CheckCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("path") { HelpName = "PATH", Arity = ArgumentArity.ZeroOrMore, Description = "A .thr file, or a folder whose .thr files are all checked (bin, obj and hidden folders aside)." };
        var format = WordOption.Of("--format", "How to print what is found: for people, as plain JSON, or as SARIF 2.1.0 for code hosts.", "text", "json", "sarif");
        var color = Palette.Option();
        var strict = new Option<bool>("--warnaserror") { Description = "Let warnings fail the check as errors do." };
        var analyse = new Option<bool>("--analyse") { Description = "Look for contradictions, overlaps, gaps and clashes as well, each with a case for which it happens." };
        var asOf = new Option<string>("--as-of") { HelpName = "DAY", Description = "With --analyse, report editions that are past their review on this day, such as 2026-03-06." };
        var explain = new Option<string>("--explain") { HelpName = "CODE", Description = "Print the page about a kind of finding, such as THR1001, and check nothing." };
        var command = new Command("check", "Finds what is wrong in .thr files, and says how to mend it.") { paths, format, color, strict, analyse, asOf, explain };
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is null or [] && result.GetResult(explain) is null)
            {
                result.AddError("say which files or folders to check, such as 'thr check thresholds'");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(asOf) is { } day && !TryDay(day, out _))
            {
                result.AddError($"'{VisibleText.Of(day)}' is no day; write it as 2026-03-06");
            }
        });
        command.SetAction(parsed => parsed.GetValue(explain) is { } code
            ? Explain(code, surroundings)
            : Check(parsed.GetValue(paths) ?? [], parsed.GetValue(format)!, Palette.Of(parsed.GetValue(color), surroundings), parsed.GetValue(strict), parsed.GetValue(analyse) ? Settings(parsed.GetValue(asOf)) : null, surroundings));
        return new Verb(
            command,
            [
                "A vocabulary that a file takes in with 'use' is looked for among the paths, then in the file's own folder; such a vocabulary is checked as well.",
                "Findings that a file allows with 'allow CODE because \"…\"' are left out of the text; JSON and SARIF list them with the reason.",
            ],
            [
                ("thr check thresholds", "Check every .thr file below the folder."),
                ("thr check coventry.thr --warnaserror --format sarif > thr.sarif", "Let a build fail on warnings too, and keep the findings for the code host."),
                ("thr check thresholds --analyse", "Find contradictions, overlaps and gaps too, each with a case for which it happens."),
                ("thr check --explain THR1001", "Say what THR1001 means, with an example and its mend."),
            ],
            ["no errors", "errors, or with --warnaserror warnings", "a path or the command line cannot be used; the other files are checked all the same"]);
    }

    private static int Check(IReadOnlyList<string> paths, string format, Palette palette, bool warningsFail, AnalysisSettings? analysis, Surroundings surroundings)
    {
        var request = Request.Of(paths, surroundings.Directory);
        Complaints.Write(request.Complaints, surroundings.Err);
        var compilation = Compilation.Of(request.Files, analysis);
        if (format == "text")
        {
            // Without any file there is nothing to sum up.
            var report = new TextReport(surroundings.Out, palette);
            report.Write(compilation.Diagnostics);
            if (compilation.Files.Any())
            {
                report.WriteSummary(compilation.Diagnostics, compilation.Files.Count(), warningsFail);
            }
        }
        else
        {
            surroundings.Out.Write(format == "json" ? JsonReport.Of(compilation.Diagnostics) : SarifReport.Of(compilation.Diagnostics, request.Complaints));
        }

        var fails = compilation.HasErrors || (warningsFail && compilation.Diagnostics.Any(diagnostic => diagnostic is { Severity: Severity.Warning, Allowed: null }));
        return request.Complaints.Count > 0 ? ExitCode.Unusable : fails ? ExitCode.Errors : ExitCode.Clean;
    }

    private static AnalysisSettings Settings(string? asOf) => new(asOf is not null && TryDay(asOf, out var day) ? day : null, default);

    private static bool TryDay(string text, out DateTime day) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static int Explain(string code, Surroundings surroundings)
    {
        if (DiagnosticPage.Rule(code) is { } rule)
        {
            surroundings.Out.Write(DiagnosticPage.Of(rule));
            return ExitCode.Clean;
        }

        var nearest = UsageErrors.DidYouMean(code.ToUpperInvariant(), DiagnosticRules.All.Select(known => known.Code));
        surroundings.Err.Write($"thr: error: there is no finding '{VisibleText.Of(code)}'{nearest}\n");
        return ExitCode.Unusable;
    }
}
