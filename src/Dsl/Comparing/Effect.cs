namespace Thresholds.Dsl.Comparing;

/// <summary>A difference in meaning, with a child that shows it.</summary>
/// <param name="Kind">In which way the answer differs.</param>
/// <param name="Case">The child of whom least must be known.</param>
public sealed record Effect(EffectKind Kind, DifferingCase Case);
