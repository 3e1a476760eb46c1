using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Something that has a name: the same wherever it is spoken of.</summary>
/// <param name="Kind">What it is; null for a file, which is named by its first line.</param>
/// <param name="Name">The name.</param>
/// <param name="Declared">Where the name is first declared: with templates, in the template.</param>
/// <param name="Word">The word that declares it, such as <c>fact</c>; <c>bullet</c> for a bullet; for a part <c>choice</c>, <c>band</c>, <c>outcome</c> or <c>section</c>.</param>
/// <param name="Owner">What a part is of; null for everything else.</param>
public sealed record Named(SymbolKind? Kind, string Name, Location Declared, string Word, Named? Owner = null)
{
    /// <summary>What it is in words, such as "fact 'age'".</summary>
    public string InWords => $"{(Word == "define" ? "definition" : Word == "consider" ? "advice" : Word)} '{Name}'{(Owner is null ? "" : $" of {Owner.InWords}")}";
}
