using System.Collections.Generic;
using Sprache;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>A place between tokens, as Sprache sees it: its combinators only compare places and hand them on.</summary>
/// <remarks>A place is also what comes of taking its token, so that taking one, which is most of reading, makes nothing.</remarks>
internal sealed class TokenInput : IInput, IResult<Token>
{
    private static readonly string[] Nothings = [];

    private readonly Token[] _tokens;
    private TokenInput? _next;
    private IResult<Token>? _refused;

    private TokenInput(Token[] tokens, int position)
    {
        _tokens = tokens;
        Position = position;
    }

    /// <summary>The place before the first token.</summary>
    public static TokenInput Begin(Token[] tokens) => new(tokens, 0);

    /// <summary>The token after this place; at the end, the end token.</summary>
    public Token Token => _tokens[Position];

    /// <summary>The token before this place.</summary>
    public Token? Previous => Position == 0 ? null : _tokens[Position - 1];

    /// <summary>The place after <see cref="Token"/>. Places are made once, so that going back costs nothing.</summary>
    public TokenInput Next => AtEnd ? this : _next ??= new TokenInput(_tokens, Position + 1);

    /// <summary>That the token is not the one asked for. Made once: most alternatives are tried in vain.</summary>
    public IResult<Token> Refused => _refused ??= Result.Failure<Token>(this, "", Nothings);

    public int Position { get; }

    public bool AtEnd => Position == _tokens.Length - 1;

    public string Source => "";

    public char Current => '\0';

    public int Line => 0;

    public int Column => 0;

    public IDictionary<object, object> Memos => new Dictionary<object, object>();

    public IInput Advance() => Next;

    Token IResult<Token>.Value => Token;

    bool IResult<Token>.WasSuccessful => true;

    string IResult<Token>.Message => "";

    IEnumerable<string> IResult<Token>.Expectations => Nothings;

    IInput IResult<Token>.Remainder => Next;

    public bool Equals(IInput? other) => ReferenceEquals(this, other);
}
