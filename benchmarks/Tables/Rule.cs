namespace Thresholds.Benchmarks.Tables;

/// <summary>A rule of a decision table: a box, and the level of those within.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Low">For each column the least number that it takes.</param>
/// <param name="High">For each column the greatest.</param>
/// <param name="Level">The level, from 0.</param>
public sealed record Rule(int Number, int[] Low, int[] High, int Level)
{
    /// <summary>Whether it takes any number in a column.</summary>
    public bool IsFree(int column) => Low[column] == DecisionTable.Least && High[column] == DecisionTable.Most;

    /// <summary>Whether some case meets both.</summary>
    public bool Meets(Rule other)
    {
        for (var column = 0; column < Low.Length; column++)
        {
            if (Low[column] > other.High[column] || other.Low[column] > High[column])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every case of it is one of the other.</summary>
    public bool IsWithin(Rule other)
    {
        for (var column = 0; column < Low.Length; column++)
        {
            if (Low[column] < other.Low[column] || High[column] > other.High[column])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both name a column, as opposed to taking any number in it.</summary>
    public bool SharesColumn(Rule other)
    {
        for (var column = 0; column < Low.Length; column++)
        {
            if (!IsFree(column) && !other.IsFree(column))
            {
                return true;
            }
        }

        return false;
    }
}
