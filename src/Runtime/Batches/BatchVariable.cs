namespace Thresholds;

/// <summary>A number that the decisions of a batch stand on: the value of a fact, a count of events in a window, or whether a date lies in a window.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Window">The window, of events and of dates that are compared with windows.</param>
/// <param name="Cuts">Where answers change, ascending, at most 63. Cell n lies between the cuts n - 1 and n.</param>
public sealed record BatchVariable(string Fact, Window? Window, ValueList<Cut> Cuts)
{
    /// <summary>How many cells there are.</summary>
    internal int Cells => Cuts.Count + 1;

    /// <summary>The cell that a number lies in. Takes time linear in the cuts.</summary>
    internal int CellOf(decimal number)
    {
        var cell = 0;
        foreach (var cut in Cuts)
        {
            cell += cut.IsBelow(number) ? 1 : 0;
        }

        return cell;
    }
}
