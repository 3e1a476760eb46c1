using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>A place where a file speaks of something by its name.</summary>
/// <param name="Kind">What the name names.</param>
/// <param name="Name">The name.</param>
/// <param name="IsInExample">Whether it stands in an example, which uses what a document says and is no part of it.</param>
internal readonly record struct NameReference(SymbolKind Kind, Token Name, bool IsInExample);
