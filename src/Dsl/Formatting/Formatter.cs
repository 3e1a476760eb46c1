using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Formatting;

/// <summary>Sets a file as the shipped files are set: what is within a block is indented, what belongs together stands in columns.</summary>
/// <remarks>Lines stay lines, except that each declaration of the file begins one; only white space changes, so that meaning and comments are kept. What is
/// formatted stays as it is when it is formatted again. Lines with mistakes in their form are left untouched. Time is linear in the file.</remarks>
public static class Formatter
{
    /// <summary>The file formatted. One that cannot be read at all, being too large or no text, is given back as it is.</summary>
    /// <param name="file">The file as written.</param>
    /// <exception cref="ArgumentNullException">There is no file.</exception>
    public static string Format(FileSyntax file) => Apply((file ?? throw new ArgumentNullException(nameof(file))).Source.Text, Edits(file));

    /// <summary>The changes that format a file, in its order; none when it is formatted. They only change white space, each between two tokens or comments.</summary>
    /// <param name="file">The file as written.</param>
    /// <exception cref="ArgumentNullException">There is no file.</exception>
    public static IReadOnlyList<TextEdit> Edits(FileSyntax file) => (file ?? throw new ArgumentNullException(nameof(file))).Tokens.Count == 0 ? [] : new Setting(file).Edits();

    /// <summary>The changes that format some lines of a file.</summary>
    /// <param name="file">The file as written.</param>
    /// <param name="range">What is to be formatted; changes that touch none of it are left out.</param>
    /// <exception cref="ArgumentNullException">There is no file.</exception>
    public static IReadOnlyList<TextEdit> Edits(FileSyntax file, TextSpan range) => [.. Edits(file).Where(edit => edit.Span.Start <= range.End && edit.Span.End >= range.Start)];

    private static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
