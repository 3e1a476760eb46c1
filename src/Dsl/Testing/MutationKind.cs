namespace Thresholds.Dsl.Testing;

/// <summary>What a mutation changes.</summary>
public enum MutationKind
{
    /// <summary>The end of a comparison or range lies one step higher or lower: the smallest of a whole number, the last digit that is written of another.</summary>
    EndMoved,

    /// <summary>The end of a comparison or range is within it instead of outside, or the other way round.</summary>
    EndTurned,

    /// <summary>"and" stands for "or", or the other way round.</summary>
    JunctionSwapped,

    /// <summary>A "not" is put before a part of the condition.</summary>
    NegationPutIn,

    /// <summary>A "not" is taken out.</summary>
    NegationTakenOut,

    /// <summary>A bullet, an exception or a comparison of the level has the next level above or below.</summary>
    LevelMoved,

    /// <summary>An exception is left out, or the condition under which a fact applies.</summary>
    ExceptionLeftOut,

    /// <summary>One more or one fewer of several is asked for.</summary>
    CountMoved,

    /// <summary>A choice, band or outcome has its neighbour's place, or a range of choices ends one choice earlier or later.</summary>
    NeighbourChosen,

    /// <summary>An item of a score gives one point more or fewer.</summary>
    PointsMoved,

    /// <summary>A band of a score begins one point earlier or later, and the one before it ends there.</summary>
    BandMoved,

    /// <summary>A cell of a grid says the outcome before or after its own.</summary>
    CellChosen,

    /// <summary>A pathway lacks one of its triggers.</summary>
    TriggerLeftOut,
}
