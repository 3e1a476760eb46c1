namespace Thresholds.Dsl.Text;

/// <summary>A stretch of characters of a source.</summary>
/// <param name="Start">The place of its first character, from 0.</param>
/// <param name="Length">How many characters; 0 for a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The place after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from the start of one to the end of another.</summary>
    /// <param name="first">The first span.</param>
    /// <param name="last">The last span, which does not end before the first starts.</param>
    public static TextSpan Between(TextSpan first, TextSpan last) => new(first.Start, last.End - first.Start);

    /// <summary>Whether the other span lies within this one.</summary>
    /// <param name="other">The other span.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
