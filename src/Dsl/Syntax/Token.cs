using System.Collections.Generic;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax;

/// <summary>The smallest part of a file that means something.</summary>
public sealed class Token : SyntaxNode
{
    private readonly string? _text;

    // A text that holds what it says, between quotes and nothing else, need not be kept twice: without characters it is that.
    internal Token(TokenKind kind, string? text, TextSpan span, int leadingStart, bool startsLine, bool isUnindented, string value, SyntaxError? error = null)
    {
        Kind = kind;
        _text = text;
        Span = span;
        LeadingStart = leadingStart;
        StartsLine = startsLine;
        IsUnindented = isUnindented;
        Value = value;
        Error = error;
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Its characters as they stand in the file.</summary>
    public string Text => _text ?? "\"" + Value + "\"";

    /// <summary>Where it stands.</summary>
    public override TextSpan Span { get; }

    /// <summary>Where the white space and comments before it begin.</summary>
    public int LeadingStart { get; }

    /// <summary>Whether it is the first on its line.</summary>
    public bool StartsLine { get; }

    /// <summary>Whether it is at the very start of its line.</summary>
    public bool IsUnindented { get; }

    /// <summary>Of a text, what it says; of anything else, its characters.</summary>
    public string Value { get; }

    /// <summary>What is wrong with it.</summary>
    public SyntaxError? Error { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxNode> Children => [];

    /// <summary>Whether it ought to be there and is not.</summary>
    public bool IsMissing => Kind == TokenKind.Missing;

    internal bool Is(string word) => Kind == TokenKind.Word && _text == word;

    internal Token With(SyntaxError error) => new(Kind, _text, Span, LeadingStart, StartsLine, IsUnindented, Value, Error ?? error);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
