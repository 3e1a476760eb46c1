using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Thresholds.Cli.Terminal;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary>Prints what is wrong in a case file.</summary>
internal static class CaseComplaints
{
    private const int MostShown = 20;

    /// <summary>Prints it, a line each.</summary>
    public static void Write(this CaseText text, IReadOnlyList<CaseProblem> problems, string severity, TextWriter writer)
    {
        foreach (var problem in problems.Take(MostShown))
        {
            var (line, column) = text.PositionOf(problem.Offset);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(text.Path)}:{line}:{column}: {severity}: {VisibleText.Of(problem.Message)}\n"));
        }

        if (problems.Count > MostShown)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(text.Path)}: and {problems.Count - MostShown} more\n"));
        }
    }
}
