using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Renames something wherever it is spoken of, unless the new name means something else somewhere.</summary>
public static class Renaming
{
    /// <summary>The places to change, or why nothing can be changed.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="named">What is renamed.</param>
    /// <param name="name">Its new name.</param>
    public static RenamePlan Plan(Workspace workspace, Named named, string name)
    {
        var shown = Spelling.Printable(name);
        if (!TokenParsers.IsWellFormed(name) || name.Length > Limits.NameLength || name[name.Length - 1] == '-' || name.Contains("--"))
        {
            return Refused($"'{shown}' is not a name: names are of small letters, digits and single hyphens, begin with a letter and have at most {Limits.NameLength} characters");
        }

        if ((named.Kind == SymbolKind.Term || named is { Kind: SymbolKind.Part, Owner.Kind: SymbolKind.Term }) && Vocabulary.Reserved.Contains(name))
        {
            return Refused($"'{shown}' is a word of conditions, so that they would become unclear; choose another name");
        }

        if (name == named.Name)
        {
            return new RenamePlan([], null);
        }

        var places = SymbolSearch.References(workspace, named);
        foreach (var file in workspace.Files.Where(file => SymbolSearch.CanSpeakOf(workspace, file, named)))
        {
            if (Taken(workspace, file, named, name) is { } taken)
            {
                return Refused($"'{shown}' is {taken.InWords} on line {taken.Declared.Start.Line} of {System.IO.Path.GetFileName(taken.Declared.Source.Path)} already; choose another name");
            }

            if (Shared(workspace, file, named, name) is { } shared)
            {
                return Refused($"the example on line {new Location(file.Source, shared.Span).Start.Line} of {System.IO.Path.GetFileName(file.Source.Path)} speaks of '{Spelling.Printable(shared.Name)}' in every triage that has it, which would not be the same afterwards; choose another name, or write that example anew first");
            }
        }

        return new RenamePlan(places, null);
    }

    // Names that differ in hyphens only would be one name in C#.
    private static Named? Taken(Workspace workspace, FileSyntax file, Named named, string name)
    {
        var squeezed = name.Replace("-", "");
        if (named.Owner is { Kind: { } ownerKind } owner)
        {
            return workspace.NamesOf(file).Scope.Find(ownerKind, owner.Name) is { } symbol
                ? PartNames.Of(symbol).Where(part => part.Span != named.Declared.Span && part.Text.Replace("-", "") == squeezed).Select(part => PartNames.Find(symbol, part.Text)).FirstOrDefault()
                : null;
        }

        if (named.Kind is { } kind)
        {
            return workspace.NamesOf(file).Scope.All(kind).Select(Names.Of).FirstOrDefault(other => other.Declared != named.Declared && other.Name.Replace("-", "") == squeezed);
        }

        return workspace.Files.Select(FileHeader.Of).OfType<FileHeader>()
            .Where(header => header.Kind.ToString().ToLowerInvariant() == named.Word && header.Location != named.Declared && header.Name.Replace("-", "") == squeezed)
            .Select(header => new Named(null, header.Name, header.Location, named.Word)).FirstOrDefault();
    }

    // An example names the outcome of a triage without the triage: of one name in several triages it would say something else.
    private static Mention? Shared(Workspace workspace, FileSyntax file, Named named, string name)
    {
        if (named is not { Kind: SymbolKind.Part, Owner.Kind: SymbolKind.Triage } || workspace.NamesOf(file) is not { } names)
        {
            return null;
        }

        foreach (var mention in names.Mentions.Where(mention => mention is { Kind: SymbolKind.Part, Owner: null } && (mention.Name == name || mention.Name == named.Name)))
        {
            if (names.AllMeant(mention).Any(meant => meant.Declared != named.Declared))
            {
                return mention;
            }
        }

        return null;
    }

    private static RenamePlan Refused(string problem) => new([], problem);
}
