using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Export.Sql;

/// <summary>Joins expressions by an operator whose order does not matter, bracketed so that engines that limit the depth of expressions take any number.</summary>
internal static class Joined
{
    private const int Few = 12;

    public static string By(string sign, IReadOnlyList<string> operands)
    {
        var level = operands;
        while (level.Count > Few)
        {
            level = [.. level.Chunk(Few).Select(some => some.Length == 1 ? some[0] : $"({string.Join(sign, some)})")];
        }

        return level.Count == 1 ? level[0] : $"({string.Join(sign, level)})";
    }
}
