using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Exchange.Cases;

/// <summary>Finds names in a file as it is written.</summary>
internal static class Declarations
{
    /// <summary>The names of the declarations that begin with a word.</summary>
    public static IEnumerable<string> Of(FileSyntax file, string word) => file.Members
        .OfType<DeclarationSyntax>()
        .Where(declaration => declaration.Keywords is [{ } first, ..] && first.Text == word && declaration.Name is { IsMissing: false })
        .Select(declaration => declaration.Name!.Text);
}
