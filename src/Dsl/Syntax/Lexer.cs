using System;
using System.Collections.Generic;
using System.Linq;
using System.Globalization;
using System.Text;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax;

/// <summary>Cuts a text into tokens. Every character belongs to one token or to what stands before one; nothing is lost. Takes linear time.</summary>
internal sealed class Lexer
{
    // Of a token with the white space before it, in the documents there are; the list need not grow then.
    private const int UsualLength = 7;

    // A power of two. Files say the same words again and again; each is made once, or now and then once more.
    private const int RememberedWords = 1024;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly List<Comment> _comments = [];
    private readonly Stack<char> _open = new();
    private readonly string?[] _words = new string?[RememberedWords];
    private int _position;
    private int _leading;
    private bool _startsLine = true;

    private Lexer(string text)
    {
        _text = text;
        _tokens = new List<Token>((text.Length / UsualLength) + 1);
    }

    /// <summary>Cuts a text into tokens, of which the last is the end.</summary>
    public static (Token[] Tokens, IReadOnlyList<Comment> Comments) Cut(string text)
    {
        var lexer = new Lexer(text);
        while (lexer.Next())
        {
        }

        return ([.. lexer._tokens], lexer._comments);
    }

    private char Current => Peek(0);

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private bool Next()
    {
        SkipTrivia();
        var start = _position;
        if (start >= _text.Length)
        {
            Add(TokenKind.End, start);
            return false;
        }

        var character = Current;
        if (character is '{' or '(')
        {
            Open(start, character);
        }
        else if (character is '}' or ')')
        {
            // A brace closes the brackets left open in its block, so that one forgotten bracket stays in one block.
            while (_open.Count > 0 && _open.Peek() != (character == '}' ? '{' : '(') && character == '}')
            {
                _open.Pop();
            }

            if (_open.Count > 0 && _open.Peek() == (character == '}' ? '{' : '('))
            {
                _open.Pop();
            }

            _position++;
            Add(character == '}' ? TokenKind.CloseBrace : TokenKind.CloseBracket, start, written: character == '}' ? "}" : ")");
        }
        else if (character == '"')
        {
            Text(start);
        }
        else if (IsDigit(character))
        {
            Number(start);
        }
        else if (char.IsLetter(character) || character == '_')
        {
            Word(start);
        }
        else
        {
            Sign(start);
        }

        return true;
    }

    private void SkipTrivia()
    {
        _leading = _position;
        while (_position < _text.Length)
        {
            var character = _text[_position];
            if (character is '\n' or '\r')
            {
                _startsLine = true;
                _position++;
            }
            else if (character is ' ' or '\t' || (character == '\uFEFF' && _position == 0))
            {
                _position++;
            }
            else if (character == '#')
            {
                var start = _position;
                while (_position < _text.Length && _text[_position] is not ('\n' or '\r'))
                {
                    _position++;
                }

                _comments.Add(new Comment(_text.Substring(start, _position - start), new TextSpan(start, _position - start)));
            }
            else
            {
                return;
            }
        }
    }

    private void Open(int start, char bracket)
    {
        if (_open.Count < Limits.Depth)
        {
            _open.Push(bracket);
            _position++;
            Add(bracket == '{' ? TokenKind.OpenBrace : TokenKind.OpenBracket, start, written: bracket == '{' ? "{" : "(");
            return;
        }

        // What is too deep becomes one token, so that nothing that recurses over the syntax ever meets it.
        var depth = 0;
        do
        {
            depth += Current is '{' or '(' ? 1 : Current is '}' or ')' ? -1 : 0;
            _position++;
        }
        while (depth > 0 && _position < _text.Length && !EndsDeepPart());
        Add(TokenKind.TooDeep, start, error: Error(DiagnosticRules.TooDeep, start, 1, "brackets are", Limits.Depth.ToString(CultureInfo.InvariantCulture), "name the inner part with 'define'"));
    }

    // What begins a line without indentation is no part of a nested condition: the brackets were never closed.
    private bool EndsDeepPart() => Current is '\n' or '\r' && !char.IsWhiteSpace(Peek(1)) && Peek(1) is not ('(' or ')' or '{' or '}');

    private void Text(int start)
    {
        // Few texts hold a backslash: the others are what stands between the quotes.
        StringBuilder? value = null;
        SyntaxError? error = null;
        var copied = ++_position;
        while (Current != '"')
        {
            if (_position >= _text.Length || Current is '\n' or '\r')
            {
                Add(TokenKind.Text, start, Value(), Error(DiagnosticRules.UnclosedText, start, _position - start));
                return;
            }

            if (Current == '\\')
            {
                if (Peek(1) is '"' or '\\')
                {
                    (value ??= new StringBuilder()).Append(_text, copied, _position - copied);
                    copied = ++_position;
                }
                else
                {
                    error ??= Error(DiagnosticRules.MalformedText, _position, 1, "a backslash stands only before a quote or another backslash; write \\\\ for a backslash");
                }
            }
            else if (char.IsControl(Current) && Current != '\t')
            {
                error ??= Error(DiagnosticRules.MalformedText, _position, 1, "this text holds a control character; take it out");
            }

            _position++;
        }

        var said = Value();
        _position++;
        if (said.Length > Limits.TextLength)
        {
            error ??= TooLong("text", said.Length, Limits.TextLength, start);
        }
        else if (string.IsNullOrWhiteSpace(said))
        {
            error ??= Error(DiagnosticRules.MalformedText, start, _position - start, "this text is empty; say something");
        }

        Add(TokenKind.Text, start, said, error, isQuoted: value is null);

        string Value() => value is null ? _text.Substring(copied, _position - copied) : value.Append(_text, copied, _position - copied).ToString();
    }

    private void Word(int start)
    {
        while (IsWordPart(Current) || (Current == '-' && IsWordPart(Peek(1))))
        {
            _position++;
        }

        var length = _position - start;
        Add(TokenKind.Word, start, error: length > Limits.NameLength ? TooLong("name", length, Limits.NameLength, start) : null, written: Remembered(start, length));
    }

    private string Remembered(int start, int length)
    {
        var hash = length;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash * 31) + _text[i];
        }

        ref var place = ref _words[(hash ^ (hash >> 10)) & (RememberedWords - 1)];
        return place is { } word && word.Length == length && string.CompareOrdinal(_text, start, word, 0, length) == 0 ? word : place = _text.Substring(start, length);
    }

    private void Number(int start)
    {
        Digits();
        var kind = TokenKind.Number;
        SyntaxError? error = null;
        if (Current == '-' && _position - start == 4 && IsDigit(Peek(1)))
        {
            kind = TokenKind.Date;
            while (IsDigit(Current) || (Current == '-' && IsDigit(Peek(1))))
            {
                _position++;
            }

            if (Current == 'T' && IsDigit(Peek(1)))
            {
                kind = TokenKind.Moment;
                _position++;
                while (IsDigit(Current) || (Current == ':' && IsDigit(Peek(1))))
                {
                    _position++;
                }
            }

            // A year and two digits: a month, unless more follows.
            kind = kind == TokenKind.Date && _position - start == 7 && _text[start + 4] == '-' && IsDigit(_text[start + 6]) ? TokenKind.Month : kind;
            var format = kind == TokenKind.Month ? "yyyy-MM" : kind == TokenKind.Date ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm";
            if (!DateTime.TryParseExact(_text.Substring(start, _position - start), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                error = Malformed(start, kind == TokenKind.Month ? "no month of the calendar; a month is written as 2026-03" : kind == TokenKind.Date ? "no day of the calendar; a day is written as 2026-03-06" : "no moment; a moment is written as 2026-03-06T16:45");
            }
        }
        else if (Current == ':' && IsDigit(Peek(1)))
        {
            kind = TokenKind.Time;
            while (IsDigit(Current) || (Current == ':' && IsDigit(Peek(1))))
            {
                _position++;
            }

            if (!IsTime(_text.Substring(start, _position - start)))
            {
                error = Malformed(start, "no time of day; a time is written as 08:30, and 24:00 is the end of a day");
            }
        }
        else if (IsWordPart(Current))
        {
            kind = TokenKind.Tag;
            while (IsWordPart(Current))
            {
                _position++;
            }
        }
        else
        {
            while (Current == '.' && IsDigit(Peek(1)))
            {
                _position++;
                Digits();
            }

            var digits = _text.Substring(start, _position - start);
            if (digits.IndexOf('.') != digits.LastIndexOf('.') || digits.Length > 15)
            {
                error = Malformed(start, digits.Length > 15 ? "too large a number; at most 15 characters are read" : "no number; it has two points");
            }

            if (Current == '%')
            {
                kind = TokenKind.Percent;
                _position++;
            }
        }

        Add(kind, start, error: error);
    }

    private void Sign(int start)
    {
        foreach (var (sign, kind) in Signs)
        {
            if (string.CompareOrdinal(_text, start, sign, 0, sign.Length) == 0)
            {
                _position += sign.Length;
                Add(kind, start, written: sign);
                return;
            }
        }

        // Characters without meaning that stand together are one mistake.
        while (_position < _text.Length && IsMeaningless(Current))
        {
            _position++;
        }

        var shown = _text.Substring(start, Math.Min(_position - start, 20));
        var error = Error(DiagnosticRules.UnexpectedCharacter, start, _position - start, shown);
        // A sign can go; a letter belongs to a word that somebody meant, and a curly quote to a text.
        Add(TokenKind.Bad, start, error: shown.All(character => character is > ' ' and < '\x7f' && !char.IsLetterOrDigit(character)) ? error with { Instead = "" } : error);
    }

    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("<..<", TokenKind.Range), ("<..", TokenKind.Range), ("..<", TokenKind.Range), ("..", TokenKind.Range),
        ("=>", TokenKind.Arrow), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("<", TokenKind.Less), (">", TokenKind.Greater), ("=", TokenKind.Equal),
        (",", TokenKind.Comma), ("-", TokenKind.Dash), ("+", TokenKind.Plus), ("/", TokenKind.Slash), (".", TokenKind.Dot),
    ];

    private static bool IsMeaningless(char character) =>
        !char.IsLetterOrDigit(character) && !char.IsWhiteSpace(character) && character is not ('_' or '"' or '{' or '}' or '(' or ')' or '#' or '<' or '>' or '=' or ',' or '-' or '+' or '/' or '.');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static bool IsTime(string text) =>
        text.Length == 5 && text[2] == ':' && (text == "24:00" || (string.CompareOrdinal(text, "24") < 0 && text[3] < '6'));

    private void Digits()
    {
        while (IsDigit(Current))
        {
            _position++;
        }
    }

    private bool IsLineStart(int start) => start == 0 || _text[start - 1] is '\n' or '\r' or '\uFEFF';

    private SyntaxError Malformed(int start, string what) =>
        Error(DiagnosticRules.MalformedNumber, start, _position - start, _text.Substring(start, Math.Min(_position - start, 30)), what);

    private SyntaxError TooLong(string what, int length, int most, int start) => Error(
        DiagnosticRules.TooLong,
        start,
        _position - start,
        what,
        length.ToString(CultureInfo.InvariantCulture),
        most.ToString(CultureInfo.InvariantCulture));

    private static SyntaxError Error(DiagnosticRule rule, int start, int length, params string[] arguments) =>
        new(rule, new TextSpan(start, length), ValueList.Of(arguments));

    // What is known already need not be cut out: signs are written in one way only, and most texts hold what stands between their quotes.
    private void Add(TokenKind kind, int start, string? value = null, SyntaxError? error = null, string? written = null, bool isQuoted = false)
    {
        if (kind == TokenKind.Bad && _position == start)
        {
            // White space of other scripts and the like: always go on.
            _position++;
            error = Error(DiagnosticRules.UnexpectedCharacter, start, 1, _text.Substring(start, 1));
        }

        var length = _position - start;
        var text = written ?? (isQuoted ? null : _text.Substring(start, length));
        _tokens.Add(new Token(kind, text, new TextSpan(start, length), _leading, _startsLine, _startsLine && IsLineStart(start), value ?? text ?? "", error));
        _startsLine = false;
    }
}
