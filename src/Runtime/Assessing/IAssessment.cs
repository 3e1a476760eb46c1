using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>The answers of one authority's document to one case.</summary>
/// <remarks>An assessment is an indication for a professional to weigh. It never stands in for judgement.</remarks>
public interface IAssessment
{
    /// <summary>The document that was applied.</summary>
    Authority Authority { get; }

    /// <summary>The highest level that is reached whatever the unknown facts turn out to be; null when none is, which is not the lowest level.</summary>
    LevelOfNeed? IndicatedLevel { get; }

    /// <summary>The highest level that some values of the unknown facts reach; null when none can be.</summary>
    LevelOfNeed? PossibleLevel { get; }

    /// <summary>The day of the assessment, from which windows count back; null when no condition of the document looks at a window.</summary>
    DateTime? AsOf { get; }

    /// <summary>The answer to a decision.</summary>
    /// <param name="decision">Its number, from 0 to <see cref="Authority.DecisionCount"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no decision of that number.</exception>
    Truth Decide(int decision);

    /// <summary>What is known of a fact, or null when nothing is.</summary>
    /// <param name="fact">The name of the fact.</param>
    FactValue? ValueOf(string fact);

    /// <summary>The answers of the same document, on the same day, to other facts.</summary>
    /// <param name="facts">What is known, by the names of the facts; names that the authority does not use are passed over.</param>
    /// <exception cref="ArgumentException">A value is not one that its fact can have.</exception>
    IAssessment Reassess(IReadOnlyDictionary<string, FactValue> facts);
}
