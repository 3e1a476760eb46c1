using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Thresholds.Cli.Check;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Testing;

namespace Thresholds.Cli.Test;

/// <summary>Shows to people what examples come to.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="palette">How it is coloured.</param>
/// <param name="isWhole">Whether everything is listed, however much it is.</param>
internal sealed class TextTestReport(TextWriter writer, Palette palette, bool isWhole)
{
    private const int Few = 10;
    private const int Width = 100;

    private static readonly (UnshownKind Kind, string Words)[] Headings =
    [
        (UnshownKind.Level, "levels indicated in no example"),
        (UnshownKind.Bullet, "bullets met in no example"),
        (UnshownKind.Pathway, "pathways open in no example"),
        (UnshownKind.Advice, "advice given in no example"),
    ];

    /// <summary>Writes the results of some files, and what they come to together.</summary>
    public void Write(IReadOnlyList<TestedFile> files, int? least)
    {
        foreach (var file in files)
        {
            Write(file, least);
            writer.Write('\n');
        }

        var outcomes = files.SelectMany(file => file.Report?.Outcomes ?? default).ToList();
        var failed = outcomes.Count(outcome => !outcome.Passes);
        var broken = files.Count(file => file.Report is null);
        if (files.Count > 0)
        {
            var summary = $"{Counted(outcomes.Count - failed, "example")} passed, {Number(failed)} failed in {Counted(files.Count, "file")}" + (broken > 0 ? $"; {Counted(broken, "file")} with errors not tested" : "");
            writer.Write((failed + broken > 0 ? palette.By(Severity.Error, summary) : palette.Bold(summary)) + "\n");
        }
    }

    private void Write(TestedFile file, int? least)
    {
        if (file.Report is not { } report)
        {
            new TextReport(writer, palette).Write(file.Errors);
            writer.Write(palette.By(Severity.Error, VisibleText.Of(file.Path) + ": the file has errors, so that nothing can be run") + "\n");
            return;
        }

        var failed = report.Outcomes.Count(outcome => !outcome.Passes);
        writer.Write(palette.Bold($"{VisibleText.Of(file.Path)}: {Counted(report.Outcomes.Count - failed, "example")} passed" + (failed > 0 ? $", {Number(failed)} failed" : "")) + "\n");
        if (file.Failing.Count > 0)
        {
            writer.Write('\n');
            new TextReport(writer, palette).Write(file.Failing);
        }

        foreach (var (kind, words) in Headings)
        {
            List(words, [.. report.Unshown.Where(part => part.Kind == kind).Select(part => VisibleText.Of(part.Name))]);
        }

        var boundaries = report.Unshown.Where(part => part.Kind == UnshownKind.Boundary).ToList();
        if (boundaries.Count > 0)
        {
            writer.Write($"  {palette.By(Severity.Warning, "boundaries not shown from both sides")} ({Number(boundaries.Count)})\n");
            Lines(boundaries, part => $"    {VisibleText.Of(part.Name)}: {VisibleText.Of(part.Detail)} [{VisibleText.Of(part.Place.ToString())}]\n");
        }

        if (file.Score is { } score)
        {
            Write(score, file.IsBelow(least) ? least : null);
        }
    }

    private void Write(MutationScore score, int? missed)
    {
        var (killed, survived) = (score.Count(MutantVerdict.Killed), score.Count(MutantVerdict.Survived));
        var words = score.Percent is { } share ? $"mutation score {Number(share)}%: {Number(killed)} of {Counted(killed + survived, "change")} noticed" : "no change of a rule makes a difference";
        writer.Write($"  {(missed is { } bound ? palette.By(Severity.Error, words + $"; at least {Number(bound)}% is asked for") : palette.Bold(words))}\n");
        writer.Write($"    {Number(score.Count(MutantVerdict.Equivalent))} proven to make no difference, {Number(score.Count(MutantVerdict.NotProven))} not proven; {Number(score.Unspoken)} deadlines and rules of consent, of which no example can speak\n");
        var survivors = score.Mutants.Where(mutant => mutant.Verdict == MutantVerdict.Survived).ToList();
        if (survivors.Count > 0)
        {
            writer.Write($"  {palette.By(Severity.Warning, "changes that no example notices")} ({Number(survivors.Count)})\n");
            Lines(survivors, mutant => $"    {Words(mutant.Mutation)}\n{Indented(mutant.Proposal)}");
        }

        var unproven = score.Mutants.Where(mutant => mutant.Verdict == MutantVerdict.NotProven).ToList();
        if (unproven.Count > 0)
        {
            writer.Write($"  changes of which neither is proven ({Number(unproven.Count)})\n");
            Lines(unproven, mutant => $"    {Words(mutant.Mutation)}\n");
        }
    }

    private static string Words(Mutation mutation) =>
        $"{VisibleText.Of(mutation.Place.ToString())}: {VisibleText.Of(mutation.Name)}: '{VisibleText.Of(mutation.Was)}' becomes '{VisibleText.Of(mutation.Becomes)}'";

    private static string Indented(ProposedExample? proposal) =>
        string.Concat((proposal?.ToString() ?? "").Split('\n').Where(line => line.Length > 0).Select(line => $"      {VisibleText.Of(line)}\n"));

    private void Lines<T>(List<T> items, System.Func<T, string> line)
    {
        foreach (var item in items.Take(isWhole ? items.Count : Few))
        {
            writer.Write(line(item));
        }

        if (!isWhole && items.Count > Few)
        {
            writer.Write($"    and {Number(items.Count - Few)} more; --all lists them\n");
        }
    }

    private void List(string heading, List<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        writer.Write($"  {palette.By(Severity.Warning, heading)} ({Number(names.Count)})\n");
        var line = "   ";
        foreach (var name in names.Take(isWhole ? names.Count : Few))
        {
            if (line.Length + 1 + name.Length > Width && line.Length > 3)
            {
                writer.Write(line + "\n");
                line = "   ";
            }

            line += " " + name;
        }

        writer.Write(line + "\n");
        if (!isWhole && names.Count > Few)
        {
            writer.Write($"    and {Number(names.Count - Few)} more; --all lists them\n");
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int count, string what) => Number(count) + " " + what + (count == 1 ? "" : "s");
}
