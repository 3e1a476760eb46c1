using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>A bullet of a template that a file which extends it does not keep.</summary>
/// <param name="Symbol">The bullet.</param>
/// <param name="Declaration">What withdraws it.</param>
/// <param name="File">The file that withdraws it.</param>
internal sealed record Withdrawal(Symbol Symbol, DeclarationSyntax Declaration, FileSyntax File)
{
    /// <summary>Where it is named as withdrawn.</summary>
    public Location Location { get; } = new(File.Source, Declaration.Name!.Span); // only what names a bullet withdraws one
}
