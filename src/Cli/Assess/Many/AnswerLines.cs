using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Thresholds.Cli.Terminal;

namespace Thresholds.Cli.Assess;

/// <summary>Writes a line for each case that was assessed: its line, its id, both levels, and the indicators that are met.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="asTable">Whether as CSV, and not as JSON.</param>
internal sealed class AnswerLines(TextWriter writer, bool asTable)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What stands before the first case.</summary>
    public void Begin()
    {
        if (asTable)
        {
            writer.Write("line,id,indicated,possible,met\n");
        }
    }

    /// <summary>Writes one case.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="id">What it calls itself.</param>
    /// <param name="answers">The answers of its batch.</param>
    /// <param name="row">Its place in the batch.</param>
    public void Write(int line, string? id, BatchAnswers answers, int row)
    {
        var met = answers.Authority.Indicators.Where(indicator => answers.Decide(row, indicator.Decision) == Truth.Yes).Select(indicator => indicator.Id);
        var indicated = answers.IndicatedLevel(row)?.Id;
        var possible = answers.PossibleLevel(row)?.Id;
        if (asTable)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{line},{Cell(id ?? "")},{indicated},{possible},{string.Join(' ', met)}\n"));
            return;
        }

        _bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            if (id is not null)
            {
                json.WriteString("id", id);
            }

            json.WriteString("indicatedLevel", indicated);
            json.WriteString("possibleLevel", possible);
            json.WriteStartArray("met");
            foreach (var indicator in met)
            {
                json.WriteStringValue(indicator);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(_bytes.WrittenSpan));
        writer.Write('\n');
    }

    // A program for tables takes what begins so for a formula; after an apostrophe it is a text.
    private static string Cell(string text)
    {
        var shown = VisibleText.Of(text);
        var safe = shown is ['=' or '+' or '-' or '@', ..] ? "'" + shown : shown;
        return safe.AsSpan().IndexOfAny(",\" ") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
