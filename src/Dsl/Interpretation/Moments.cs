namespace Thresholds.Dsl.Interpretation;

/// <summary>Counts the changes of all that is supposed in one case.</summary>
internal sealed class Moments
{
    private int _last;

    public int Next() => ++_last;
}
