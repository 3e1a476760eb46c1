using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Shows which known facts are enough to make a level certain, or to exclude it.</summary>
internal static class HoldingRows
{
    private const int MostSets = 3;
    private const int MostFacts = 6;

    public static void Write(ReportPage page, string label, LevelExplanation level, int indent)
    {
        for (var i = 0; i < level.Holding.Count && i < MostSets; i++)
        {
            page.Row(i == 0 ? label : "or on", Facts(level.Holding[i]), indent);
        }

        var more = level.Holding.Count - MostSets;
        if (more > 0)
        {
            page.Row("", "or on one of " + Number(more) + (level.HasMore ? " and more" : " more") + " sets of facts", indent);
        }
    }

    private static string Facts(ValueList<ExplainedFact> facts) => facts.Count == 0
        ? "nothing that is known: it is so in every case"
        : string.Join("; ", facts.Take(MostFacts).Select(fact => fact.ToString())) + (facts.Count > MostFacts ? "; and " + Number(facts.Count - MostFacts) + " more facts" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
