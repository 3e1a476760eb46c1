using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Formatting;

/// <summary>A line that begins with a declaration or bullet, and the tokens at which its columns may begin.</summary>
/// <param name="Head">The declaration or bullet.</param>
/// <param name="Parent">What it stands in.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after the last of the line.</param>
/// <param name="Columns">The columns with the tokens they begin at, from left to right.</param>
/// <param name="GoesOn">Whether further lines belong to it.</param>
internal sealed record Row(SyntaxNode Head, SyntaxNode Parent, int First, int End, IReadOnlyList<(Column Column, int Token)> Columns, bool GoesOn)
{
    /// <summary>Whether it is a bullet; these are always set as a table.</summary>
    public bool IsBullet => Head is BulletSyntax;

    /// <summary>Whether it is a line of cells of a grid; so are these.</summary>
    public bool IsGrid => Columns.Count > 0 && Columns[0].Column >= Column.Cell;

    /// <summary>Whether it may follow its neighbours into a table: it is a line by itself, and no list of choices.</summary>
    public bool MayJoin => !GoesOn && !(Head is DeclarationSyntax { Details: var details } && details.Any(detail => detail is TypeSyntax { Choices.Count: > 0 }));

    /// <summary>What lines of one table have in common: the word they begin with.</summary>
    public string Kind => IsBullet ? "-" : IsGrid ? "row" : Head is DeclarationSyntax { Keywords.Count: > 0 } declaration ? declaration.Keywords[0].Text : "";

    /// <summary>The row that begins with a token.</summary>
    /// <param name="file">The file.</param>
    /// <param name="head">The declaration or bullet.</param>
    /// <param name="parent">What it stands in.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after the last of the line.</param>
    public static Row Of(FileSyntax file, SyntaxNode head, SyntaxNode parent, int first, int end)
    {
        var columns = new List<(Column Column, int Token)>();
        var isCells = head is DeclarationSyntax { Keywords.Count: 1 } line && line.Keywords[0].Text is "row" or "columns";
        if (isCells)
        {
            var cells = ((DeclarationSyntax)head).Details;
            for (var i = 0; i < cells.Count; i++)
            {
                Add(Column.Cell + i, cells[i]);
            }
        }
        else if (head is DeclarationSyntax declaration)
        {
            Add(Column.Tagged, declaration.Tag is null ? null : declaration.Name);
            Add(Column.Text, declaration.Text);
            Add(Column.Detail, declaration.Details);
            Add(Column.Clauses, declaration.Clauses);
            Add(Column.Body, declaration.Body?.Open);
            if (declaration.Body is { Members.Count: 1 } body && body.Members[0] is BulletSyntax inner)
            {
                Add(Column.InnerText, inner.Text);
                Add(Column.InnerClauses, inner.Clauses);
            }
        }
        else if (head is BulletSyntax bullet)
        {
            Add(Column.Text, bullet.Text);
            Add(Column.Clauses, bullet.Clauses);
        }

        return new Row(head, parent, first, end, columns, head.Span.End > file.Tokens[end - 1].Span.End);

        void Add(Column column, object? part)
        {
            var node = part is IReadOnlyList<SyntaxNode> parts ? parts.Count > 0 ? parts[0] : null : part as SyntaxNode;
            if (node is not null and not Token { IsMissing: true })
            {
                var token = file.TokenFrom(node.Span.Start);
                if (token > first && token < end && (columns.Count == 0 || columns[columns.Count - 1].Token < token))
                {
                    columns.Add((column, token));
                }
            }
        }
    }
}
