using System.Collections.Generic;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Formatting;

/// <summary>Works out how far each token is indented where it begins a line.</summary>
internal sealed class Indentation
{
    private const int Step = 2;

    private readonly FileSyntax _file;
    private readonly int[] _columns;
    private readonly SyntaxNode?[] _heads;
    private readonly SyntaxNode?[] _parents;

    /// <summary>Works it out for a file.</summary>
    public Indentation(FileSyntax file)
    {
        _file = file;
        _columns = new int[file.Tokens.Count];
        _heads = new SyntaxNode?[file.Tokens.Count];
        _parents = new SyntaxNode?[file.Tokens.Count];
        foreach (var member in file.Members)
        {
            Member(member, file, 0);
        }
    }

    /// <summary>The column of a token that begins a line, from 0.</summary>
    public int ColumnOf(int token) => _columns[token];

    /// <summary>The declaration or bullet that a token is the first of, or null.</summary>
    public SyntaxNode? HeadOf(int token) => _heads[token];

    /// <summary>What the declaration or bullet that a token is the first of stands in.</summary>
    public SyntaxNode? ParentOf(int token) => _parents[token];

    private void Member(SyntaxNode node, SyntaxNode parent, int depth)
    {
        var first = _file.TokenFrom(node.Span.Start);
        var column = depth * Step;
        var clauses = column + (node is BulletSyntax ? 2 * Step : Step);
        Continue(first, node.Span.End, clauses);
        foreach (var child in node.Children)
        {
            if (child is not Token { IsMissing: true })
            {
                _columns[_file.TokenFrom(child.Span.Start)] = clauses;
            }
        }

        (_columns[first], _heads[first], _parents[first]) = (column, node, parent);
        if (node is DeclarationSyntax { Body: { Open.IsMissing: false } body })
        {
            Body(body, depth);
        }
    }

    private void Body(BodySyntax body, int depth)
    {
        foreach (var member in body.Members)
        {
            if (member is not Token)
            {
                Member(member, body, depth + 1);
            }
            else if (member is Token { IsMissing: false } arrow)
            {
                _columns[_file.TokenFrom(arrow.Span.Start)] = (depth + 1) * Step;
            }
        }

        _columns[_file.TokenFrom(body.Open.Span.Start)] = depth * Step;
        if (!body.Close.IsMissing)
        {
            _columns[_file.TokenFrom(body.Close.Span.Start)] = depth * Step;
        }
    }

    // What goes on with a clause is indented further than the clause, and as far again for each bracket that is open.
    private void Continue(int first, int end, int clauses)
    {
        var depth = 0;
        IReadOnlyList<Token> tokens = _file.Tokens;
        for (var i = first; i < tokens.Count && tokens[i].Span.Start < end; i++)
        {
            depth -= tokens[i].Kind == TokenKind.CloseBracket && depth > 0 ? 1 : 0;
            _columns[i] = clauses + (depth > 0 ? depth * Step : tokens[i].Kind == TokenKind.CloseBracket ? 0 : Step);
            depth += tokens[i].Kind == TokenKind.OpenBracket ? 1 : 0;
        }
    }
}
