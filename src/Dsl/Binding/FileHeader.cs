using System.Linq;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>What a file says it is.</summary>
/// <param name="IsVocabulary">Whether it is a vocabulary and not an authority.</param>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where the name stands.</param>
public sealed record FileHeader(bool IsVocabulary, string Name, Location Location)
{
    /// <summary>The header of a file, or null when it has none.</summary>
    /// <param name="file">The file.</param>
    public static FileHeader? Of(FileSyntax file)
    {
        var declaration = file.Members.OfType<DeclarationSyntax>().FirstOrDefault(IsHeader);
        return declaration?.Name is { IsMissing: false } name
            ? new FileHeader(NameCollector.Word(declaration) == "vocabulary", name.Text, new Location(file.Source, name.Span))
            : null;
    }

    internal static bool IsHeader(DeclarationSyntax declaration) => NameCollector.Word(declaration) is "authority" or "vocabulary";
}
