using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>A part of a template that a file which extends it does not keep.</summary>
/// <param name="Symbol">The part.</param>
/// <param name="Declaration">What withdraws it.</param>
/// <param name="File">The file that withdraws it.</param>
internal sealed record Withdrawal(Symbol Symbol, DeclarationSyntax Declaration, FileSyntax File)
{
    /// <summary>Where it is named as withdrawn.</summary>
    public Location Location { get; } = new(File.Source, Declaration.Name!.Span); // only what names a part withdraws one

    /// <summary>Whether it is a trigger that went with its pathway, which is withdrawn or replaced.</summary>
    public bool WentWithPathway { get; } = Symbol.Kind == SymbolKind.Term && Declaration.Keywords.Count > 1;

    /// <summary>What happened to it, for messages.</summary>
    public string InWords => WentWithPathway ? $"gone with the pathway '{Declaration.Name!.Text}'" : "withdrawn"; // likewise
}
