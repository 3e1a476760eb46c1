using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>Mends two rungs that both claim the one value at which they meet: it stays with the higher.</summary>
/// <remarks>Only where each has one comparison of the fact, which asks for it and not for the contrary, and the value is written alike in both.</remarks>
internal sealed class SharedEnd(FileSyntax file)
{
    private readonly Lazy<Dictionary<string, BulletSyntax>> _bullets = new(() => Bullets(file));

    /// <summary>The mend, or null where the two do not meet so.</summary>
    /// <param name="lower">The name of the bullet at the lower level.</param>
    /// <param name="higher">The name of the bullet at the higher level.</param>
    public Mend? Open(string lower, string higher)
    {
        if (!_bullets.Value.TryGetValue(lower, out var low) || !_bullets.Value.TryGetValue(higher, out var high))
        {
            return null;
        }

        var others = Ends(high);
        var edits = Ends(low).Where(end => others.Any(other => other.Fact == end.Fact && other.Value == end.Value && other.IsUpper != end.IsUpper)).ToList();
        return edits.Count == 1 ? new Mend($"leave {edits[0].Value} to '{higher}'", ValueList.Of(edits[0].Opened)) : null;
    }

    private static Dictionary<string, BulletSyntax> Bullets(FileSyntax file)
    {
        var bullets = new Dictionary<string, BulletSyntax>(StringComparer.Ordinal);
        foreach (var node in file.Nodes)
        {
            if (node is BulletSyntax bullet && !bullets.ContainsKey(bullet.Name.Text))
            {
                bullets.Add(bullet.Name.Text, bullet);
            }
        }

        return bullets;
    }

    // The ends that belong to the comparisons of a bullet, of facts that it compares only once.
    private static List<(string Fact, string Value, bool IsUpper, TextEdit Opened)> Ends(BulletSyntax bullet)
    {
        var nodes = bullet.Clauses.SelectMany(clause => clause.Everything()).ToList();
        var compared = nodes.Select(node => node switch
        {
            ComparisonSyntax comparison => comparison.Name.Text,
            RangeConditionSyntax range => range.Name.Text,
            SetConditionSyntax set => set.Name.Text,
            _ => null,
        }).OfType<string>().ToLookup(name => name);
        if (bullet.Clauses.Any(clause => clause.Keyword.Text is "unless" or "except") || nodes.Any(node => node is NotSyntax or GroupSyntax))
        {
            return [];
        }

        return [.. nodes.SelectMany(Ends).Where(end => compared[end.Fact].Count() == 1)];
    }

    private static IEnumerable<(string Fact, string Value, bool IsUpper, TextEdit Opened)> Ends(SyntaxNode node)
    {
        switch (node)
        {
            case ComparisonSyntax { Operator.Count: 1 } comparison when comparison.Operator[0] is { Kind: TokenKind.LessOrEqual or TokenKind.GreaterOrEqual } sign:
                yield return (comparison.Name.Text, Written(comparison.Value), sign.Kind == TokenKind.LessOrEqual, new TextEdit(sign.Span, sign.Text.Substring(0, 1)));
                break;
            case RangeConditionSyntax { Words.Count: 1, Range: var range } condition:
                var ends = range.Sign;
                if (ends.Text[0] != '<')
                {
                    yield return (condition.Name.Text, Written(range.Low), false, new TextEdit(ends.Span, "<" + ends.Text));
                }

                if (ends.Text[ends.Text.Length - 1] != '<')
                {
                    yield return (condition.Name.Text, Written(range.High), true, new TextEdit(ends.Span, ends.Text + "<"));
                }

                break;
        }
    }

    private static string Written(ValueSyntax value) => string.Join(" ", value.Tokens.Select(token => token.Text));
}
