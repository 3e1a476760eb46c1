using System;
using System.Collections.Generic;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Comparing;

/// <summary>A child for whom two editions answer differently. What is not named is unknown.</summary>
/// <param name="Words">The child in words, by the names of the later edition where both have one.</param>
/// <param name="Before">What is known, by the names of the edition before, as far as it asks for it.</param>
/// <param name="After">What is known, by the names of the edition after, as far as it asks for it.</param>
/// <param name="AsOf">The day of the assessment, where days count; else null.</param>
/// <param name="AnswerBefore">What the edition before answers to what is compared.</param>
/// <param name="AnswerAfter">What the edition after answers to it.</param>
/// <param name="LevelBefore">The level that is certain before; null for none.</param>
/// <param name="LevelAfter">The level that is certain after; null for none.</param>
public sealed record DifferingCase(
    string Words,
    ValueList<GivenFact> Before,
    ValueList<GivenFact> After,
    DateTime? AsOf,
    string AnswerBefore,
    string AnswerAfter,
    LevelOfNeed? LevelBefore,
    LevelOfNeed? LevelAfter);
