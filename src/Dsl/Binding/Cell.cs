namespace Thresholds.Dsl.Binding;

/// <summary>A bullet of the matrix, or a trigger that names its level, on its way to becoming an indicator or a protective factor.</summary>
/// <param name="Symbol">Its name.</param>
/// <param name="Domain">Its domain; null for a trigger.</param>
/// <param name="Area">Its area.</param>
/// <param name="Level">Its level; null in a list of strengths.</param>
/// <param name="Polarity">How it is worded.</param>
/// <param name="Ladders">The ladders it is on.</param>
/// <param name="Citation">Where the document says it.</param>
/// <param name="Decision">The number of the decision whether it is met.</param>
/// <param name="Higher">The higher of two levels, where the document does not say which.</param>
internal sealed record Cell(Symbol Symbol, Domain? Domain, Area? Area, LevelOfNeed? Level, Polarity Polarity, ValueList<Ladder> Ladders, Citation? Citation, int Decision, LevelOfNeed? Higher = null);
