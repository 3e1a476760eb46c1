using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>A bullet of one edition: an indicator, at one level or several, or a strength, at none.</summary>
internal sealed class ComparedLine
{
    private ComparedLine(MatrixLine line, ValueList<string> facts, ValueList<Ladder> ladders, int decision, IReadOnlyList<(int Rank, int Decision)> branches)
    {
        Line = line;
        Facts = facts;
        Ladders = ladders;
        Decision = decision;
        Branches = branches;
    }

    /// <summary>What a reader is told of it.</summary>
    public MatrixLine Line { get; }

    /// <summary>The facts that it depends on, by the names of its own edition.</summary>
    public ValueList<string> Facts { get; }

    /// <summary>The concerns that it grades.</summary>
    public ValueList<Ladder> Ladders { get; }

    /// <summary>Its edition's decision whether it is met, at whichever level.</summary>
    public int Decision { get; }

    /// <summary>The ranks at which it can stand, with its edition's decisions whether it does; 0 for a strength.</summary>
    public IReadOnlyList<(int Rank, int Decision)> Branches { get; }

    /// <summary>The bullets of an edition.</summary>
    public static IReadOnlyList<ComparedLine> Of(Authority authority, int side, LevelScale scale) =>
    [
        .. authority.Indicators.Select(indicator => new ComparedLine(
            MatrixLine.Of(indicator),
            indicator.Facts,
            indicator.Ladders,
            indicator.Decision,
            [.. Analysis.ThresholdAnalysis.Branches(indicator).Select(branch => (scale.RankOf(side, branch.Level), branch.Decision))])),
        .. authority.Strengths.Select(strength => new ComparedLine(MatrixLine.Of(strength), strength.Facts, default, strength.Decision, [(0, strength.Decision)])),
    ];
}
