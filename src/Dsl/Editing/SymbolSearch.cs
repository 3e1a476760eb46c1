using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Finds what a place speaks of, where that is declared, and where else it is spoken of.</summary>
public static class SymbolSearch
{
    /// <summary>What stands at a place; null when there is no name there, or one that nothing declares.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the place.</param>
    /// <param name="offset">The place, from 0 to the length of the file; the end of a name counts as well.</param>
    public static Named? At(Workspace workspace, FileSyntax file, int offset) => workspace.NamesOf(file) is var names && names.MentionAt(offset) is { } mention ? names.Meant(mention) : null;

    /// <summary>The name at a place, whether it is declared or not.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the place.</param>
    /// <param name="offset">The place.</param>
    public static TextSpan? NameAt(Workspace workspace, FileSyntax file, int offset) => workspace.NamesOf(file).MentionAt(offset)?.Span;

    /// <summary>Where the thing at a place is declared, as the file of the place sees it: with templates, what takes the place of the template's first.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the place.</param>
    /// <param name="offset">The place.</param>
    public static IReadOnlyList<Location> Definitions(Workspace workspace, FileSyntax file, int offset)
    {
        var names = workspace.NamesOf(file);
        if (names.MentionAt(offset) is not { } mention || names.Meant(mention) is not { } named)
        {
            return [];
        }

        if (mention.Kind == SymbolKind.Part)
        {
            return [.. names.AllMeant(mention).Select(part => part.Declared)];
        }

        var own = mention.Kind is { } kind ? names.Scope.Find(kind, mention.Name)?.Location : null;
        return own is null || own == named.Declared ? [named.Declared] : [own, named.Declared];
    }

    /// <summary>Every place that speaks of a thing, its declarations included, file after file. Time is linear in the files that can.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="named">The thing.</param>
    /// <param name="withDeclarations">Whether the declarations are given too.</param>
    public static IReadOnlyList<Location> References(Workspace workspace, Named named, bool withDeclarations = true)
    {
        var found = new List<Location>();
        foreach (var file in workspace.Files.Where(file => CanSpeakOf(workspace, file, named)))
        {
            found.AddRange(In(workspace, file, named).Where(mention => withDeclarations || !mention.IsDeclaration).Select(mention => new Location(file.Source, mention.Span)));
        }

        return found;
    }

    /// <summary>The places of one file that speak of a thing.</summary>
    internal static IEnumerable<Mention> In(Workspace workspace, FileSyntax file, Named named)
    {
        var names = workspace.NamesOf(file);
        return names.Mentions.Where(mention => mention.Kind == named.Kind && mention.Name == named.Name && names.AllMeant(mention).Any(meant => meant.Declared == named.Declared));
    }

    /// <summary>The places of one file that speak of what stands at a place, with whether each declares it.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file.</param>
    /// <param name="offset">The place.</param>
    public static IReadOnlyList<(TextSpan Span, bool IsDeclaration)> Highlights(Workspace workspace, FileSyntax file, int offset) =>
        At(workspace, file, offset) is { } named ? [.. In(workspace, file, named).Select(mention => (mention.Span, mention.IsDeclaration))] : [];

    /// <summary>Whether a thing is among the names that a file can use.</summary>
    internal static bool CanSpeakOf(Workspace workspace, FileSyntax file, Named named) =>
        named.Kind is null || ReferenceEquals(file.Source, named.Declared.Source) || workspace.StandsOn(file).Any(other => ReferenceEquals(other.Source, named.Declared.Source));
}
