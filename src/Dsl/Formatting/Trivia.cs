using System.Collections.Generic;

namespace Thresholds.Dsl.Formatting;

/// <summary>What stands before a token: the rest of the line before, lines of comments, and what separates them.</summary>
/// <param name="Trailing">The comment that ends the line before; null when there is none.</param>
/// <param name="Lines">The comments on lines of their own, in order; null stands for one or more blank lines.</param>
/// <param name="BreaksLine">Whether the token begins a line.</param>
internal readonly record struct Trivia(string? Trailing, IReadOnlyList<string?> Lines, bool BreaksLine)
{
    private static readonly string?[] NoLines = [];

    /// <summary>Whether there is nothing on lines of their own, so that the token's line follows the one before.</summary>
    public bool IsAdjacent => Lines.Count == 0;

    /// <summary>Reads what stands between two tokens.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static Trivia Read(string text, int start, int end)
    {
        // Between tokens of one line there is mostly a space or two.
        var breaks = false;
        for (var i = start; i < end; i++)
        {
            breaks |= text[i] is '\n' or '\r' or '#';
        }

        if (!breaks)
        {
            return new Trivia(null, NoLines, start == 0);
        }

        string? trailing = null;
        var lines = new List<string?>();
        var isFirst = start != 0;
        for (var i = start; i < end;)
        {
            var from = i;
            while (i < end && text[i] is not ('\n' or '\r'))
            {
                i++;
            }

            var isEnded = i < end;
            var line = text.Substring(from, i - from).Trim(' ', '\t', '\uFEFF');
            i += isEnded && text[i] == '\r' && i + 1 < end && text[i + 1] == '\n' ? 2 : 1;
            if (isFirst)
            {
                trailing = line.Length > 0 ? line : null;
            }
            else if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (isEnded && (lines.Count == 0 || lines[lines.Count - 1] is not null))
            {
                lines.Add(null);
            }

            isFirst = false;
        }

        return new Trivia(trailing, lines, true);
    }
}
