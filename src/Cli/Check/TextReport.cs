using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

namespace Thresholds.Cli.Check;

/// <summary>Shows findings to people: each with its line of source and the place underlined.</summary>
internal sealed class TextReport(TextWriter writer, Palette palette)
{
    private const int LeastGutter = 4;

    /// <summary>Writes the findings that are not allowed.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Allowed is null))
        {
            Write(diagnostic);
            writer.Write('\n');
        }
    }

    /// <summary>Writes how many there are.</summary>
    public void WriteSummary(IReadOnlyList<Diagnostic> diagnostics, int files, bool warningsFail)
    {
        var shown = diagnostics.Where(diagnostic => diagnostic.Allowed is null).ToList();
        var errors = shown.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = shown.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        var summary = $"{Counted(errors, "error")}, {Counted(warnings, "warning")} in {Counted(files, "file")}";
        writer.Write((errors > 0 ? palette.By(Severity.Error, summary) : palette.Bold(summary)) + (warningsFail && warnings > 0 ? "; warnings count as errors here" : "") + "\n");
    }

    private static string Counted(int count, string what) => count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");

    private void Write(Diagnostic diagnostic)
    {
        WritePlace(diagnostic.Location, diagnostic.Severity, SeverityWords.Of(diagnostic.Severity) + " " + diagnostic.Code, diagnostic.Message);
        if (diagnostic.Witness is { } witness)
        {
            writer.Write($"{new string(' ', LeastGutter)} {palette.Gutter("=")} {palette.Bold("witness")}: {VisibleText.Of(witness)}\n");
        }

        foreach (var related in diagnostic.Related)
        {
            WritePlace(related.Location, Severity.Note, "note", related.Message);
        }
    }

    private void WritePlace(Location location, Severity severity, string label, string message)
    {
        var start = location.Start;
        var path = VisibleText.Of(location.Source.Path);
        writer.Write($"{palette.Bold(string.Create(CultureInfo.InvariantCulture, $"{path}:{start.Line}:{start.Column}:"))} {palette.By(severity, label)}: {palette.Bold(VisibleText.Of(message))}\n");

        var excerpt = SourceExcerpt.Of(location);
        var number = excerpt.Number.ToString(CultureInfo.InvariantCulture).PadLeft(LeastGutter);
        writer.Write($"{palette.Gutter(number + " |")} {excerpt.Line}".TrimEnd() + "\n");
        writer.Write($"{palette.Gutter(new string(' ', number.Length) + " |")} {new string(' ', excerpt.Indent)}{palette.By(severity, new string('^', excerpt.Length))}\n");
    }
}
