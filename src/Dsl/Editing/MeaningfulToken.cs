using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A word or sign with what it is.</summary>
/// <param name="Span">Where it stands; on one line.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="IsDeclaration">Whether a name is declared here.</param>
public readonly record struct MeaningfulToken(TextSpan Span, TokenMeaning Meaning, bool IsDeclaration);
