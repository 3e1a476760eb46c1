using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A place where a file speaks of something by its name, or declares it.</summary>
/// <param name="Span">Where the name stands.</param>
/// <param name="Kind">What it names; null for a file.</param>
/// <param name="Name">The name.</param>
/// <param name="IsDeclaration">Whether the name is declared here.</param>
/// <param name="Owner">What a part is of; null for any other name, and for the outcome of whichever triage has one of that name.</param>
internal readonly record struct Mention(TextSpan Span, SymbolKind? Kind, string Name, bool IsDeclaration, Symbol? Owner = null);
