using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing;

/// <summary>Says of every word and sign of a file what it is.</summary>
public static class Colours
{
    /// <summary>The words and signs in their order. Time is linear in the file, but for its names.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file.</param>
    public static IReadOnlyList<MeaningfulToken> Of(Workspace workspace, FileSyntax file)
    {
        var names = workspace.NamesOf(file);
        var mentions = new Dictionary<int, Mention>();
        foreach (var mention in names.Mentions)
        {
            mentions[mention.Span.Start] = mention;
        }

        var values = new HashSet<int>(file.Nodes.SelectMany(Values).Select(token => token.Span.Start));
        var found = new List<MeaningfulToken>(file.Tokens.Count + file.Comments.Count);
        foreach (var token in file.Tokens)
        {
            if (token.Span.Length == 0 || token.Kind is TokenKind.Bad or TokenKind.TooDeep)
            {
                continue;
            }

            found.Add(token.Kind == TokenKind.Word && mentions.TryGetValue(token.Span.Start, out var mention)
                ? new MeaningfulToken(token.Span, MeaningOf(names, mention), mention.IsDeclaration)
                : new MeaningfulToken(token.Span, values.Contains(token.Span.Start) && token.Kind == TokenKind.Word ? TokenMeaning.Choice : MeaningOf(token), false));
        }

        found.AddRange(file.Comments.Select(comment => new MeaningfulToken(comment.Span, TokenMeaning.Comment, false)));
        return [.. found.OrderBy(token => token.Span.Start)];
    }

    private static IEnumerable<Token> Values(SyntaxNode node) => node switch
    {
        ChoiceSyntax choice => [choice.Name],
        ValueSyntax value => value.Tokens.Take(1).Where(token => token.Text is not ("yes" or "no" or "known" or "unknown")),
        DeclarationSyntax { Keywords.Count: 1 } row when row.Keywords[0].Text is "row" or "columns" => row.Details.OfType<Token>().Concat(row.Name is null ? [] : [row.Name]),
        DeclarationSyntax { Name: { } name } line when NameCollector.Word(line) is "band" or "outcome" => [name],
        _ => [],
    };

    private static TokenMeaning MeaningOf(Token token) => token.Kind switch
    {
        TokenKind.Word => TokenMeaning.Keyword,
        TokenKind.Text => TokenMeaning.Text,
        TokenKind.Tag or TokenKind.Number or TokenKind.Percent or TokenKind.Date or TokenKind.Month or TokenKind.Moment or TokenKind.Time => TokenMeaning.Number,
        _ => TokenMeaning.Sign,
    };

    private static TokenMeaning MeaningOf(Names names, Mention mention) => mention.Kind switch
    {
        null => TokenMeaning.File,
        SymbolKind.Term => names.Scope.Find(SymbolKind.Term, mention.Name) is { Word: "bullet" } ? TokenMeaning.Bullet : TokenMeaning.Fact,
        SymbolKind.Level => TokenMeaning.Level,
        SymbolKind.Domain => TokenMeaning.Domain,
        SymbolKind.Ladder => TokenMeaning.Ladder,
        SymbolKind.Part => names.Meant(mention) is { Word: "section" } ? TokenMeaning.Name : TokenMeaning.Choice,
        SymbolKind.Unit when names.Scope.Find(SymbolKind.Unit, mention.Name) is null => TokenMeaning.Keyword,
        _ => TokenMeaning.Name,
    };
}
