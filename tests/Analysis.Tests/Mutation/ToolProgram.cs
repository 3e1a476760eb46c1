using System;
using System.Globalization;
using System.Linq;

namespace Thresholds.Analysis.Tests.Mutation;

/// <summary>Writes a program with a score, a grid, a fact that applies under a condition of two parts, and a pathway with several triggers; the same seed gives the same.</summary>
internal static class ToolProgram
{
    public static string Of(int seed)
    {
        var random = new Random(seed);
        string One(params string[] items) => items[random.Next(items.Length)];
        string[] outcomes = ["slight", "fair", "grave"];
        var (first, second, third) = (random.Next(1, 4), random.Next(1, 3), random.Next(1, 3));
        var edge = random.Next(1, first + 1);
        var top = random.Next(edge + 1, first + second + third + 1);
        string Row(string name) => $"  row {name} {string.Join(", ", Enumerable.Range(0, 2).Select(_ => One(outcomes)))}\n";

        // Without two of its values the grid would look nothing up that is not there.
        var ask = One("tool is much", "tool >= some", "tool < much", "tool in (little, much)", string.Create(CultureInfo.InvariantCulture, $"tool total >= {top}"));
        return string.Create(CultureInfo.InvariantCulture, $$"""
            authority random "Random"
            level 1 one "One"
            level 2 two "Two"
            fact a "A" yes/no
            fact b "B" yes/no
            fact n "N" number 0..3 applies {{One("when", "unless")}} a {{One("or", "and")}} b
            fact row "Row" one of low < high
            fact column "Column" one of red, blue
            score tool "Tool" {
              - judged "Judged" points {{first}}
              - asked "Asked" points {{second}} when {{One("a", "b", "n > 1", "not a")}}{{One("", $", {second + third} when n > 2")}}
              - last "Last" points {{third}} when {{One("a and b", "row is high", "n is known")}}
              band little "Little" 0..{{edge - 1}}
              band some "Some" {{edge}}..{{top - 1}}
              band much "Much" {{top}} or more
            }
            grid weigh "Weigh" rows row columns column {
              outcomes slight "Slight" < fair "Fair" < grave "Grave"
              columns red, blue
            {{Row("low")}}{{Row("high")}}}
            domain home "Home" {
              at one { - x "X" when {{ask}} }
              at two { - y "Y" when {{One("weigh >= fair", "weigh is grave", "weigh in (slight, grave)")}} {{One("and", "or")}} {{One("a", "n > 2", "tool is some")}} }
            }
            pathway p "P" when {{One("a", "b and a", "n > 1")}} {
              usually when {{One("tool is much", "weigh is fair", "level >= two")}}
              may { - also-so "Also so" }
            }

            """);
    }
}
