using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing;

/// <summary>Finds where a file speaks of the names that something has within it. Time is linear in the file.</summary>
internal sealed class PartMentions(FileSyntax file, Scope scope)
{
    /// <summary>The places.</summary>
    public IEnumerable<Mention> Find() => Declared().Concat(file.Nodes.SelectMany(In)).Concat(file.Members.OfType<DeclarationSyntax>().SelectMany(InBlock));

    private IEnumerable<Mention> Declared() => scope.All().Where(symbol => ReferenceEquals(symbol.File, file))
        .SelectMany(symbol => PartNames.Of(symbol).Select(name => new Mention(name.Span, SymbolKind.Part, name.Text, true, symbol)));

    private IEnumerable<Mention> In(SyntaxNode node) => node switch
    {
        ComparisonSyntax comparison => Values(comparison.Name, [comparison.Value]),
        RangeConditionSyntax range => Values(range.Name, [range.Range.Low, range.Range.High]),
        SetConditionSyntax set => Values(set.Name, set.Values),
        LawReferenceSyntax law => scope.Find(SymbolKind.Law, law.Law.Text) is { } owner ? One(owner, law.Section) : [],
        _ => [],
    };

    private IEnumerable<Mention> Values(Token name, IEnumerable<ValueSyntax> values) => scope.Find(SymbolKind.Term, name.Text) is { } owner
        ? values.Where(value => value.Tokens.Count > 0).SelectMany(value => One(owner, value.Tokens[0]))
        : [];

    private IEnumerable<Mention> InBlock(DeclarationSyntax declaration) => NameCollector.Word(declaration) switch
    {
        "grid" => InGrid(declaration),
        "example" => InExample(declaration),
        _ => [],
    };

    private IEnumerable<Mention> InGrid(DeclarationSyntax grid)
    {
        var sides = new[] { "rows", "columns" }.Select(word => ClauseReader.Name(grid.Clauses, word) is { } fact ? scope.Find(SymbolKind.Term, fact.Text) : null).ToList();
        var own = grid.Name is null ? null : scope.Find(SymbolKind.Term, grid.Name.Text);
        foreach (var line in grid.Body?.Members.OfType<DeclarationSyntax>() ?? [])
        {
            var isRow = NameCollector.Word(line) == "row";
            if (isRow && line.Name is { } name && sides[0] is { } rows)
            {
                foreach (var value in One(rows, name))
                {
                    yield return value;
                }
            }

            var owner = isRow ? own : NameCollector.Word(line) == "columns" ? sides[1] : null;
            foreach (var value in owner is null ? [] : line.Details.OfType<Token>().SelectMany(token => One(owner, token)))
            {
                yield return value;
            }
        }
    }

    // Entries are not read further by the grammar: a fact and its value; what a score or grid is; the outcome of some triage.
    private IEnumerable<Mention> InExample(DeclarationSyntax example) => (example.Body?.Members.OfType<EntrySyntax>() ?? []).Where(entry => entry.Tokens.Count > 1).SelectMany(entry =>
    {
        var (tokens, last) = (entry.Tokens, entry.Tokens[entry.Tokens.Count - 1]);
        return tokens[tokens.Count - 2].Is("outcome") && tokens.Count < 4 && (tokens.Count == 2 || tokens[0].Is("no"))
            ? last is { IsMissing: false, Kind: TokenKind.Word } ? [new Mention(last.Span, SymbolKind.Part, last.Text, false)] : []
            : scope.Find(SymbolKind.Term, tokens[0].Text) is { } owner ? One(owner, tokens[1].Is("is") && tokens.Count > 2 ? tokens[2] : tokens[1]) : Enumerable.Empty<Mention>();
    });

    private static IEnumerable<Mention> One(Symbol owner, Token name) => name.IsMissing || name.Kind != TokenKind.Word || PartNames.WordOf(owner) is null || (owner.Word == "fact" && !PartNames.Of(owner).Any())
        ? []
        : [PartNames.NamesLevels(owner) ? new Mention(name.Span, SymbolKind.Level, name.Text, false) : new Mention(name.Span, SymbolKind.Part, name.Text, false, owner)];
}
