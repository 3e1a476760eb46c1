using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>That the edition of one authority file takes the place of another's.</summary>
/// <param name="Newer">The name of the authority file that says so.</param>
/// <param name="Older">The name of the one it takes the place of.</param>
public sealed record Succession(string Newer, string Older)
{
    /// <summary>What a file says that its edition supersedes, or null.</summary>
    /// <param name="file">The file.</param>
    public static Succession? Of(FileSyntax file) =>
        FileHeader.Of(file) is { Kind: FileKind.Authority } header && NameIn(file) is { } older ? new Succession(header.Name, older.Text) : null;

    /// <summary>The name after <c>supersedes</c>, or null.</summary>
    internal static Token? NameIn(FileSyntax file) =>
        file.Members.OfType<DeclarationSyntax>().FirstOrDefault(member => NameCollector.Word(member) == "edition") is { } edition
        && ClauseReader.Name(edition.Clauses, "supersedes") is { IsMissing: false } name ? name : null;
}
