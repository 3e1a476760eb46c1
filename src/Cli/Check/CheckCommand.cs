using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

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
        var severities = new SeverityOptions();
        var asOf = new Option<string>("--as-of") { HelpName = "DAY", Description = "Report editions that are past their review on this day, such as 2026-03-06." };
        var explain = new Option<string>("--explain") { HelpName = "CODE", Description = "Print the page about a kind of finding, such as THR1001, and check nothing." };
        var command = new Command("check", "Finds what is wrong in .thr files, and says how to mend it.") { paths, format, color, strict, severities.Severity, severities.Enable, asOf, explain };
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is null or [] && result.GetResult(explain) is null)
            {
                result.AddError("say which files or folders to check, such as 'thr check thresholds'");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(asOf) is { } day && !CalendarDay.TryRead(day, out _))
            {
                result.AddError($"'{VisibleText.Of(day)}' is no day; write it as 2026-03-06");
            }
        });
        command.SetAction(parsed => parsed.GetValue(explain) is { } code
            ? Explain(code, surroundings)
            : Check(
                parsed.GetValue(paths) ?? [],
                parsed.GetValue(format)!, // it has a default
                Palette.Of(parsed.GetValue(color), surroundings),
                parsed.GetValue(strict),
                parsed.GetValue(asOf) is { } text && CalendarDay.TryRead(text, out var day) ? day : null,
                severities.Read(parsed),
                surroundings));
        return new Verb(
            command,
            [
                "A vocabulary that a file takes in with 'use' is looked for among the paths, then in the file's own folder; such a vocabulary is checked as well.",
                "A file without errors is searched for contradictions, overlaps, gaps and clashes too, each shown with a case for which it happens.",
                "JSON and SARIF give with each finding the changes that an editor offers to mend it.",
                "Findings that a file allows with 'allow CODE because \"…\"' are left out of the text; JSON and SARIF list them with the reason.",
            ],
            [
                ("thr check thresholds", "Check every .thr file below the folder."),
                ("thr check coventry.thr --warnaserror --format sarif > thr.sarif", "Let a build fail on warnings too, and keep the findings for the code host."),
                ("thr check thresholds --severity THR2008=error --severity THR2013=none", "Let gaps in ladders fail the check, and leave out bullets of nearly the same words."),
                ("thr check thresholds --enable THR2007", "Report what is off by default: rungs of a ladder that lie within higher ones."),
                ("thr check --explain THR1001", "Say what THR1001 means, with an example and its mend."),
            ],
            ["nothing fails", "errors, or findings made errors by --severity or --warnaserror", "a path or the command line cannot be used; the other files are checked all the same"])
        { Group = VerbGroup.Check };
    }

    private static int Check(IReadOnlyList<string> paths, string format, Palette palette, bool warningsFail, DateTime? asOf, SeverityChoices choices, Surroundings surroundings)
    {
        var request = Request.Of(paths, surroundings.Directory);
        Complaints.Write(request.Complaints, surroundings.Err);
        var progress = new ProgressLine(surroundings.MayShowProgress && request.Files.Count > 1 ? surroundings.Err : null);
        var compilation = Compilation.Of(request.Files, new AnalysisSettings(asOf, choices.Enabled), choices, progress: (done, all) => progress.Show(done, all, done, "files checked"));
        progress.Hide();
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
            var fixes = new Fixes(compilation.Files);
            surroundings.Out.Write(format == "json" ? JsonReport.Of(compilation.Diagnostics, fixes) : SarifReport.Of(compilation.Diagnostics, request.Complaints, choices, fixes));
        }

        var fails = compilation.HasErrors || (warningsFail && compilation.Diagnostics.Any(diagnostic => diagnostic is { Severity: Severity.Warning, Allowed: null }));
        return request.Complaints.Count > 0 ? ExitCode.Unusable : fails ? ExitCode.Errors : ExitCode.Clean;
    }

    private static int Explain(string code, Surroundings surroundings)
    {
        if (DiagnosticCodes.Find(code) is { } rule)
        {
            surroundings.Out.Write(DiagnosticPage.Of(rule));
            return ExitCode.Clean;
        }

        surroundings.Err.Write($"thr: error: {VisibleText.Of(DiagnosticCodes.Unknown(code))}\n");
        return ExitCode.Unusable;
    }
}
