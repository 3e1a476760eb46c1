namespace Thresholds.Dsl.Analysis;

/// <summary>An indicator at one of the levels it can stand at, with its diagrams.</summary>
internal sealed class Rung
{
    /// <summary>The rung.</summary>
    /// <param name="space">The states.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="level">The level.</param>
    /// <param name="decision">The number of the decision whether it stands there.</param>
    public Rung(StateSpace space, Indicator indicator, LevelOfNeed level, int decision)
    {
        Indicator = indicator;
        Level = level;
        Decision = decision;
        Raw = space.Diagrams.Of(decision);
        Met = space.Certain(Raw);
        Here = space.PossibleWithLinked(Met);
        IsPlain = space.IsPlain(Raw);
        RawExtent = Extent.Of(Raw, space.Builder);
        MetExtent = Met == Raw ? RawExtent : Extent.Of(Met, space.Builder);
        HereExtent = Here == Met ? MetExtent : Extent.Of(Here, space.Builder);
    }

    public Indicator Indicator { get; }

    public LevelOfNeed Level { get; }

    public int Decision { get; }

    /// <summary>The diagram of its condition.</summary>
    public int Raw { get; }

    /// <summary>The states in which it is certain to be met there.</summary>
    public int Met { get; }

    /// <summary>Those of them that a case can be in, with what follows for other facts.</summary>
    public int Here { get; }

    /// <summary>Whether nothing restricts its states, so that diagrams say all.</summary>
    public bool IsPlain { get; }

    public Extent RawExtent { get; }

    public Extent MetExtent { get; }

    public Extent HereExtent { get; }

    public FindingPlace Place(string message = "") => new(Indicator.Place, Indicator.Id, message);
}
