namespace Thresholds.Dsl.Syntax;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A name or a word of the language.</summary>
    Word,

    /// <summary>Digits with letters, such as <c>2A</c>.</summary>
    Tag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A month without a day.</summary>
    Month,

    /// <summary>A day with a time.</summary>
    Moment,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary><c>{</c></summary>
    OpenBrace,

    /// <summary><c>}</c></summary>
    CloseBrace,

    /// <summary><c>(</c></summary>
    OpenBracket,

    /// <summary><c>)</c></summary>
    CloseBracket,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>-</c></summary>
    Dash,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>/</c></summary>
    Slash,

    /// <summary><c>.</c></summary>
    Dot,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>..</c>, <c>..&lt;</c>, <c>&lt;..</c> or <c>&lt;..&lt;</c></summary>
    Range,

    /// <summary><c>=&gt;</c></summary>
    Arrow,

    /// <summary>Characters without meaning; the lexer has said so.</summary>
    Bad,

    /// <summary>Brackets nested too deep, with all they hold; the lexer has said so.</summary>
    TooDeep,

    /// <summary>Something that ought to be there and is not.</summary>
    Missing,

    /// <summary>The end of the file.</summary>
    End,
}
