using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>The names that a file can use, and every place where it speaks of one.</summary>
internal sealed class Names
{
    private const string HelpAt = "help-at-";
    private const string At = "-at-";

    private readonly FileSyntax _file;
    private readonly Workspace _workspace;
    private readonly Lazy<Scope> _scope;
    private readonly Lazy<IReadOnlyList<Mention>> _mentions;
    private readonly Lazy<IReadOnlyDictionary<SyntaxNode, Placement>> _placements;
    private readonly Lazy<HashSet<int>> _starts;

    public Names(FileSyntax file, Workspace workspace)
    {
        _file = file;
        _workspace = workspace;
        _scope = new Lazy<Scope>(Declare);
        _starts = new Lazy<HashSet<int>>(() => [.. file.Nodes.Where(node => node is DeclarationSyntax or BulletSyntax).Select(node => node.Span.Start)]);
        _placements = new Lazy<IReadOnlyDictionary<SyntaxNode, Placement>>(() => Placement.OfBullets(file));
        _mentions = new Lazy<IReadOnlyList<Mention>>(() => [.. Find().GroupBy(mention => mention.Span).Select(group => group.First()).OrderBy(mention => mention.Span.Start)]);
    }

    /// <summary>The names that the file can use.</summary>
    public Scope Scope => _scope.Value;

    /// <summary>Where its declarations, lines and bullets begin.</summary>
    public HashSet<int> Starts => _starts.Value;

    /// <summary>Where its bullets stand.</summary>
    public IReadOnlyDictionary<SyntaxNode, Placement> Placements => _placements.Value;

    /// <summary>Where it speaks of names, in its order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions.Value;

    /// <summary>The mention at a place or right before it; null when there is none.</summary>
    public Mention? MentionAt(int offset)
    {
        Mention? found = null;
        foreach (var mention in Mentions)
        {
            if (mention.Span.Start > offset)
            {
                break;
            }

            found = offset <= mention.Span.End ? mention : found;
        }

        return found;
    }

    /// <summary>What a mention speaks of; null when nothing of that name is declared.</summary>
    public Named? Meant(Mention mention) => mention.Kind == SymbolKind.Part ? Parts(mention).FirstOrDefault() : Whole(mention);

    /// <summary>All that a mention speaks of: one thing, but for an outcome that several triages have.</summary>
    public IEnumerable<Named> AllMeant(Mention mention) => mention.Kind == SymbolKind.Part ? Parts(mention) : Whole(mention) is { } whole ? [whole] : [];

    private IEnumerable<Named> Parts(Mention mention) =>
        (mention.Owner is { } owner ? [owner] : Scope.All(SymbolKind.Triage)).Select(symbol => PartNames.Find(symbol, mention.Name)).OfType<Named>();

    private Named? Whole(Mention mention)
    {
        if (mention.Kind is not { } kind)
        {
            return FileNamed(mention);
        }

        var symbol = Scope.Find(kind, mention.Name) ?? Scope.WithdrawalOf(kind, mention.Name)?.Symbol;
        return symbol is null ? null : Of(symbol);
    }

    /// <summary>A symbol by what it is first declared as.</summary>
    public static Named Of(Symbol symbol)
    {
        while (symbol.InPlaceOf is { } earlier)
        {
            symbol = earlier;
        }

        return new Named(symbol.Kind, symbol.Name, symbol.Location, symbol.Word);
    }

    private Scope Declare()
    {
        var scope = new Scope(_file, []);
        NameCollector.DeclareAll(scope, _file, _workspace.Vocabularies.UsedBy(_file, scope), _workspace.Vocabularies.Extended(_file, scope));
        return scope;
    }

    private IEnumerable<Mention> Find()
    {
        foreach (var symbol in Scope.All().Where(symbol => ReferenceEquals(symbol.File, _file) && symbol.Kind != SymbolKind.Response))
        {
            yield return new Mention(symbol.Location.Span, symbol.Kind, symbol.Name, true);
        }

        if (FileHeader.Of(_file) is { } header)
        {
            yield return new Mention(header.Location.Span, null, header.Name, true);
        }

        foreach (var node in _file.Nodes)
        {
            foreach (var (kind, name) in Spoken(node))
            {
                if (name is { IsMissing: false })
                {
                    yield return new Mention(name.Span, kind, name.Text, false);
                }
            }
        }

        foreach (var part in new PartMentions(_file, Scope).Find())
        {
            yield return part;
        }

        var references = new List<NameReference>();
        NameReferences.Look(_file, references.Add);
        foreach (var reference in references)
        {
            foreach (var mention in Parts(reference))
            {
                yield return mention;
            }
        }
    }

    // What is neither declared nor asked for: what changes a template, adds to it, and the names of files.
    private static IEnumerable<(SymbolKind? Kind, Token? Name)> Spoken(SyntaxNode node) => node switch
    {
        DeclarationSyntax declaration when Variations.IsVariation(declaration) => [(Variations.KindOf(declaration) is var kind && kind == SymbolKind.Response ? SymbolKind.Level : kind, declaration.Name)],
        DeclarationSyntax { Text: null } block when NameCollector.Word(block) is "domain" or "area" => [(SymbolKind.Domain, block.Name)],
        DeclarationSyntax use when NameCollector.Word(use) == "use" => [(null, use.Name)],
        NamesClauseSyntax { Keyword.Text: "extends" or "supersedes" } names => [(null, names.Names[0])],
        _ => [],
    };

    // Facts and judgements that nobody declares are named after what they belong to.
    private IEnumerable<Mention> Parts(NameReference reference)
    {
        var (name, start) = (reference.Name.Text, reference.Name.Span.Start);
        if (reference.Kind != SymbolKind.Term || Scope.Find(SymbolKind.Term, name) is not null)
        {
            return [new Mention(reference.Name.Span, reference.Kind, name, false)];
        }

        if (name.StartsWith(HelpAt, StringComparison.Ordinal) && Scope.Find(SymbolKind.Level, name.Substring(HelpAt.Length)) is { } level)
        {
            return [new Mention(new TextSpan(start + HelpAt.Length, level.Name.Length), SymbolKind.Level, level.Name, false)];
        }

        for (var at = name.IndexOf(At, StringComparison.Ordinal); at > 0; at = name.IndexOf(At, at + 1, StringComparison.Ordinal))
        {
            if (Scope.Find(SymbolKind.Term, name.Substring(0, at)) is { Word: "bullet" } bullet && Scope.Find(SymbolKind.Level, name.Substring(at + At.Length)) is { } higher)
            {
                return [new Mention(new TextSpan(start, bullet.Name.Length), SymbolKind.Term, bullet.Name, false), new Mention(new TextSpan(start + at + At.Length, higher.Name.Length), SymbolKind.Level, higher.Name, false)];
            }
        }

        return [new Mention(reference.Name.Span, reference.Kind, name, false)];
    }

    private Named? FileNamed(Mention mention)
    {
        // Vocabularies, templates and authorities may bear the same name: what stands before it says which is meant.
        var kinds = mention.IsDeclaration ? [FileHeader.Of(_file)?.Kind] : KindsBefore(mention.Span);
        return _workspace.Files.Select(FileHeader.Of).OfType<FileHeader>().FirstOrDefault(header => header.Name == mention.Name && kinds.Contains(header.Kind)) is { } found
            ? new Named(null, found.Name, found.Location, found.Kind.ToString().ToLowerInvariant())
            : null;
    }

    private FileKind?[] KindsBefore(TextSpan span)
    {
        var token = _file.TokenFrom(span.Start);
        return token == 0 ? [] : _file.Tokens[token - 1].Text switch
        {
            "use" => [FileKind.Vocabulary],
            "extends" => [FileKind.Template],
            _ => [FileKind.Authority],
        };
    }
}
