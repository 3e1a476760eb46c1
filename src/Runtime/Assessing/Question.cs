using System;
using System.Linq;

namespace Thresholds;

/// <summary>A fact that is not known, or not closely enough, and that could raise the level.</summary>
/// <param name="Fact">The fact to ask for.</param>
/// <param name="Bearings">The open indicators above the indicated level that still depend on it, in the order of the file, each with the level that it would bring.</param>
/// <param name="IsPartlyKnown">Whether something is known of the fact already, though not enough: an age in years where months count.</param>
/// <exception cref="ArgumentException">It bears on no indicator.</exception>
public sealed record Question(Fact Fact, ValueList<QuestionBearing> Bearings, bool IsPartlyKnown)
{
    /// <summary>The open indicators above the indicated level that still depend on it, one or more, each with the level that it would bring.</summary>
    public ValueList<QuestionBearing> Bearings { get; } = Bearings.Count > 0 ? Bearings : throw new ArgumentException("a question bears on one indicator or more", nameof(Bearings));

    /// <summary>The open indicators that depend on it, in the order of the file.</summary>
    public ValueList<Indicator> Indicators => Bearings.Select(bearing => bearing.Indicator).ToValueList();

    /// <summary>The highest level that one of them would bring.</summary>
    public LevelOfNeed HighestLevel => Bearings.Select(bearing => bearing.Level).OrderByDescending(level => level.Order).First();

    /// <summary>Whether one of them grades a concern of which a lower rung is already met.</summary>
    public bool ContinuesLadder => Bearings.Any(bearing => bearing.ContinuesLadder);
}
