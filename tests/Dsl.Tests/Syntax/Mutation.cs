using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Tests.Syntax;

/// <summary>Damages a text in one of the ways in which people and programs damage texts.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Where">The place, as a number that is taken modulo what there is.</param>
/// <param name="Other">A second place, or a choice among characters.</param>
public sealed record Mutation(int Kind, int Where, int Other)
{
    private const string Characters = "{}()\"\\#-+.,<>=/% \n\r\t_aZ09é’\u2028\uD83D;";

    public const int Kinds = 9;

    public string Apply(string text)
    {
        var tokens = Repository.Parse("", text).Tokens.Where(token => token.Text.Length > 0).ToList();
        if (tokens.Count == 0 || text.Length == 0)
        {
            return text;
        }

        var token = tokens[Where % tokens.Count];
        var other = tokens[Other % tokens.Count];
        var at = Where % text.Length;
        var character = Characters[Other % Characters.Length];
        return Kind switch
        {
            0 => text.Remove(token.Span.Start, token.Span.Length),
            1 => text.Insert(token.Span.Start, token.Text + " "),
            2 => Swap(text, token, other),
            3 => text[..token.Span.Start],
            4 => text.Remove(at, 1),
            5 => text.Insert(at, text[at].ToString()),
            6 => text[..at],
            7 => text.Insert(at, character.ToString()),
            _ => text.Insert(token.Span.Start, other.Text + " "),
        };
    }

    public static string ApplyAll(string text, IEnumerable<Mutation> mutations) => mutations.Aggregate(text, (damaged, mutation) => mutation.Apply(damaged));

    private static string Swap(string text, Token one, Token two)
    {
        var (first, second) = one.Span.Start <= two.Span.Start ? (one, two) : (two, one);
        return ReferenceEquals(first, second)
            ? text
            : string.Concat(text.AsSpan(0, first.Span.Start), second.Text, text.AsSpan(first.Span.End, second.Span.Start - first.Span.End), first.Text) + text[second.Span.End..];
    }
}
