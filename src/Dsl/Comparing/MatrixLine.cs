using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>A bullet of the matrix, as far as a comparison shows it.</summary>
/// <param name="Id">Its name in the <c>.thr</c> file.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">The level it stands at; null for a strength, which stands at none.</param>
/// <param name="Condition">Its condition as written; null for a judgement.</param>
/// <param name="Exceptions">What changes its level, as written.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Place">Where the file says so.</param>
public sealed record MatrixLine(string Id, string Text, LevelOfNeed? Level, string? Condition, ValueList<string> Exceptions, Citation? Citation, SourcePlace Place)
{
    /// <summary>Whether a practitioner says if it is so, rather than a condition over facts.</summary>
    public bool IsJudgement => Condition is null;

    /// <summary>Whether it is a strength.</summary>
    public bool IsStrength => Level is null;

    internal static MatrixLine Of(Indicator indicator) => new(
        indicator.Id,
        indicator.Text,
        indicator.Level,
        indicator.Condition,
        indicator.Exceptions.Select(exception => exception.Condition + (exception.Level is { } level ? ": then " + level : ": then it does not count")).ToValueList(),
        indicator.Citation,
        indicator.Place);

    internal static MatrixLine Of(ProtectiveFactor strength) => new(strength.Id, strength.Text, null, strength.Condition, default, strength.Citation, strength.Place);
}
