using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Finds where a file speaks of names, whether they are declared or not. Time is linear in the file.</summary>
internal static class NameReferences
{
    // Lines of blocks that begin with what they name; the same words declare something at the top of a file.
    private static readonly Dictionary<string, SymbolKind> Lines = new(System.StringComparer.Ordinal)
    {
        ["at"] = SymbolKind.Level, ["assessment"] = SymbolKind.Assessment, ["inform"] = SymbolKind.Role, ["lead"] = SymbolKind.Role, ["consult"] = SymbolKind.Role, ["partner"] = SymbolKind.Role,
        ["contact"] = SymbolKind.Contact, ["to"] = SymbolKind.Contact, ["otherwise"] = SymbolKind.Contact, ["form"] = SymbolKind.Form, ["step"] = SymbolKind.Action,
    };

    private static readonly Dictionary<string, SymbolKind> Clauses = new(System.StringComparer.Ordinal)
    {
        ["ladder"] = SymbolKind.Ladder, ["about"] = SymbolKind.Subject, ["by"] = SymbolKind.Role, ["to"] = SymbolKind.Contact, ["on"] = SymbolKind.Term, ["rows"] = SymbolKind.Term, ["columns"] = SymbolKind.Term,
    };

    /// <summary>Looks at each of the places, in the order of the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="look">Told each place.</param>
    public static void Look(FileSyntax file, Action<NameReference> look)
    {
        var member = -1;
        var isExample = false;
        foreach (var node in file.Nodes)
        {
            var isTop = member + 1 < file.Members.Count && ReferenceEquals(node, file.Members[member + 1]);
            if (isTop)
            {
                member++;
                isExample = node is DeclarationSyntax top && NameCollector.Word(top) == "example";
            }

            if (file.Members[member] is not DeclarationSyntax)
            {
                continue;
            }

            switch (node)
            {
                case NamesClauseSyntax names when Clauses.TryGetValue(names.Keyword.Text, out var kind):
                    foreach (var name in names.Names)
                    {
                        Add(kind, name);
                    }

                    break;
                case AtSyntax at:
                    Add(SymbolKind.Level, at.Level);
                    Add(SymbolKind.Level, at.Higher);
                    break;
                case DeclarationSyntax example when isTop && isExample:
                    foreach (var (kind, name) in InExample(example))
                    {
                        Add(kind, name);
                    }

                    break;
                default:
                    var (of, one) = In(node, isTop);
                    Add(of, one);
                    break;
            }
        }

        void Add(SymbolKind kind, Token? name)
        {
            if (name is { IsMissing: false })
            {
                look(new NameReference(kind, name, isExample));
            }
        }
    }

    // The one name that such a part speaks of, if it does.
    private static (SymbolKind Kind, Token? Name) In(SyntaxNode node, bool isTop) => node switch
    {
        TextClauseSyntax or ConditionClauseSyntax or BulletSyntax or BodySyntax => default, // the commonest first
        DeclarationSyntax { Keywords.Count: > 0 } declaration when isTop => NameCollector.Word(declaration) switch
        {
            "response" => (SymbolKind.Level, declaration.Name),
            "must" => (SymbolKind.Contact, declaration.Name),
            _ => default,
        },
        DeclarationSyntax { Keywords.Count: > 0 } line => Lines.TryGetValue(NameCollector.Word(line), out var kind) ? (kind, line.Name) : default,
        FromSyntax from => (SymbolKind.Document, from.Document),
        LawReferenceSyntax law => (SymbolKind.Law, law.Law),
        DeadlineSyntax deadline => (SymbolKind.Event, deadline.Event),
        ExceptSyntax except => (SymbolKind.Level, except.Level),
        TypeSyntax type => (SymbolKind.Unit, UnitOf(type)),
        ValueSyntax { Tokens.Count: > 1 } value => (SymbolKind.Unit, value.Tokens[1]),
        NameConditionSyntax name => (SymbolKind.Term, name.Name),
        ComparisonSyntax comparison => (SymbolKind.Term, comparison.Name),
        RangeConditionSyntax range => (SymbolKind.Term, range.Name),
        SetConditionSyntax set => (SymbolKind.Term, set.Name),
        WindowConditionSyntax window => (SymbolKind.Term, window.Name),
        TotalConditionSyntax total => (SymbolKind.Term, total.Name),
        KnownConditionSyntax known => (SymbolKind.Term, known.Name),
        CountSyntax { Window: not null } count => (SymbolKind.Term, count.Counted),
        SelectorSyntax selector => (selector.Word.Text switch { "at" => SymbolKind.Level, "in" => SymbolKind.Domain, _ => SymbolKind.Ladder }, selector.Name),
        LevelConditionSyntax level => (SymbolKind.Level, level.Level),
        MetSyntax met => (SymbolKind.Term, met.Name),
        HelpSyntax help => (SymbolKind.Level, help.Level),
        _ => default,
    };

    private static Token? UnitOf(TypeSyntax type) => type.Words[0].Text is "whole" or "decimal" ? type.Words[1] : type.Words[0];

    // Entries are not read further by the grammar: a fact comes first and its unit third; what is expected ends with a name.
    private static IEnumerable<(SymbolKind Kind, Token? Name)> InExample(DeclarationSyntax example)
    {
        var isExpected = false;
        foreach (var member in example.Body?.Members ?? [])
        {
            isExpected |= member is Token;
            if (member is not EntrySyntax { Tokens: { Count: > 1 } tokens })
            {
                continue;
            }

            if (isExpected)
            {
                // What a score or grid comes to is a name of its own.
                if (tokens[1].Is("is"))
                {
                    yield return (SymbolKind.Term, tokens[0]);
                }
                else if (KindOf(tokens) is { } kind)
                {
                    yield return (kind, tokens[tokens.Count - 1]);
                }
            }
            else
            {
                yield return (SymbolKind.Term, tokens[0]);
                yield return (SymbolKind.Unit, tokens.Count > 2 ? tokens[2] : null);
            }
        }
    }

    private static SymbolKind? KindOf(IReadOnlyList<Token> expectation) => expectation[expectation.Count - 2].Text switch
    {
        "level" => SymbolKind.Level,
        "pathway" => SymbolKind.Pathway,
        "consider" or "advice" => SymbolKind.Advice,
        "alert" => SymbolKind.Domain,
        "outcome" => null, // the names of a triage
        _ => SymbolKind.Term,
    };
}
