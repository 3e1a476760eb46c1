using System.Linq;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>What a file says it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where the name stands.</param>
public sealed record FileHeader(FileKind Kind, string Name, Location Location)
{
    /// <summary>Whether it is a vocabulary.</summary>
    public bool IsVocabulary => Kind == FileKind.Vocabulary;

    /// <summary>The header of a file, or null when it has none.</summary>
    /// <param name="file">The file.</param>
    public static FileHeader? Of(FileSyntax file)
    {
        var declaration = Declaration(file);
        return declaration?.Name is { IsMissing: false } name ? new FileHeader(KindOf(declaration), name.Text, new Location(file.Source, name.Span)) : null;
    }

    /// <summary>The name of the template that a file extends, or null when it extends none.</summary>
    /// <param name="file">The file.</param>
    public static Token? Extended(FileSyntax file) => Declaration(file) is { } declaration && ClauseReader.Name(declaration.Clauses, "extends") is { IsMissing: false } name ? name : null;

    internal static bool IsHeader(DeclarationSyntax declaration) => NameCollector.Word(declaration) is "authority" or "vocabulary" or "template";

    private static DeclarationSyntax? Declaration(FileSyntax file) => file.Members.OfType<DeclarationSyntax>().FirstOrDefault(IsHeader);

    private static FileKind KindOf(DeclarationSyntax declaration) => NameCollector.Word(declaration) switch
    {
        "vocabulary" => FileKind.Vocabulary,
        "template" => FileKind.Template,
        _ => FileKind.Authority,
    };
}
