using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>The names that something has within it: choices of a fact, bands of a score, outcomes of a grid or triage, sections of a law.</summary>
internal static class PartNames
{
    /// <summary>What such a name is called; null for what has none.</summary>
    public static string? WordOf(Symbol owner) => owner.Word switch
    {
        "fact" => "choice",
        "score" => "band",
        "grid" or "triage" => "outcome",
        "law" => "section",
        _ => null,
    };

    /// <summary>The names where they are declared, each once, in their order.</summary>
    public static IEnumerable<Token> Of(Symbol owner) => owner.Node is DeclarationSyntax declaration && WordOf(owner) is not null
        ? Declared(owner.Word, declaration).Where(name => !name.IsMissing).GroupBy(name => name.Text).Select(same => same.First())
        : [];

    /// <summary>What such a name says; empty where it says nothing more.</summary>
    public static string LabelOf(Symbol owner, Token name) => owner.Node.Everything().Select(node => node switch
    {
        ChoiceSyntax choice when ReferenceEquals(choice.Name, name) => choice.Label,
        BulletSyntax section when ReferenceEquals(section.Name, name) => section.Text,
        DeclarationSyntax line when ReferenceEquals(line.Name, name) => line.Text,
        _ => null,
    }).FirstOrDefault(label => label is not null)?.Value ?? "";

    /// <summary>Such a name; null when it is not declared.</summary>
    public static Named? Find(Symbol owner, string name) => Of(owner).FirstOrDefault(declared => declared.Text == name) is { } found
        ? new Named(SymbolKind.Part, name, new Location(owner.File.Source, found.Span), WordOf(owner)!, Names.Of(owner)) // what has such names has a word for them
        : null;

    /// <summary>The choice, line or section that declares such a name; null when its file is none of the workspace.</summary>
    public static SyntaxNode? Declaring(Workspace workspace, Named part) => workspace.Find(part.Declared.Source.Path) is { } file
        ? file.Nodes.FirstOrDefault(node => part.Declared.Span == node switch { ChoiceSyntax choice => choice.Name.Span, BulletSyntax section => section.Name.Span, DeclarationSyntax line => line.Name?.Span, _ => null })
        : null;

    /// <summary>Whether the cells of a grid name levels, since it has no outcomes of its own.</summary>
    public static bool NamesLevels(Symbol grid) => grid is { Word: "grid", Node: DeclarationSyntax declaration } && !Lines(declaration, "outcomes").Any();

    private static IEnumerable<Token> Declared(string word, DeclarationSyntax declaration) => word switch
    {
        "fact" => declaration.Details.OfType<TypeSyntax>().SelectMany(type => type.Choices).Select(choice => choice.Name),
        "score" => Lines(declaration, "band").Select(line => line.Name).OfType<Token>(),
        "grid" => Lines(declaration, "outcomes").Take(1).SelectMany(line => line.Details.OfType<ChoiceSyntax>()).Select(choice => choice.Name),
        "triage" => Lines(declaration, "outcome").Select(line => line.Name).OfType<Token>(),
        _ => declaration.Body?.Members.OfType<BulletSyntax>().Select(section => section.Name) ?? [],
    };

    /// <summary>The lines of a block that begin with a word.</summary>
    public static IEnumerable<DeclarationSyntax> Lines(DeclarationSyntax declaration, string word) =>
        declaration.Body?.Members.OfType<DeclarationSyntax>().Where(line => NameCollector.Word(line) == word) ?? [];
}
