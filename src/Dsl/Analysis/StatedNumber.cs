namespace Thresholds.Dsl.Analysis;

/// <summary>A number that a text states.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">Its unit, in the plural: <c>%</c>, or a unit of time; nothing where it has none.</param>
/// <param name="IsAge">Whether the words round it make it an age.</param>
/// <param name="IsBound">Whether it is the first number that is no longer meant, as in "under 13".</param>
/// <param name="Written">The number and its unit as the text has them.</param>
internal sealed record StatedNumber(decimal Number, string Unit, bool IsAge, bool IsBound, string Written);
