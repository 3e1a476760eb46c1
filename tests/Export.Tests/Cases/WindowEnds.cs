using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Export.Sql;
using Thresholds.Export.Tests.Engines;
using Thresholds.Generator.Tests.Equivalence;
using Thresholds.Generator.Tests.Samples;
using Xunit;

namespace Thresholds.Export.Tests.Cases;

/// <summary>Windows begin on the same day whoever counts back: over the ends of months, leap days and the beginning of time.</summary>
internal static class WindowEnds
{
    private static readonly string[] Windows = ["last 1 month", "last 3 months", "last 12 months", "last 1 year", "last 4 years", "last 10 days", "last 4 weeks", "last 90 years", "last 9000 years", "last 100000 days"];

    private static readonly string[] Days = ["2024-02-29", "2024-03-30", "2024-03-31", "2024-05-31", "2025-02-28", "2025-03-29", "2026-12-31", "2028-02-29", "0001-01-01", "0001-02-05", "0005-03-31", "0100-02-28", "9999-12-31"];

    public static void AreTheSame(Engine engine)
    {
        var bullets = Windows.Select((window, place) => $"- w{place} \"Window {place}\" when seen in {window}");
        var model = SampleFile.Compile(("a.thr", $"authority a \"A\"\nlevel 1 low \"Low\"\nfact seen \"Seen\" date\ndomain d \"D\" {{ at low {{ {string.Join(" ", bullets)} }} }}\n"));
        var plan = DecisionPlan.Of(model);
        var cases = Days.Select(day => DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).SelectMany(asOf => model.Variables.SelectMany(variable => Near(variable.Window!, asOf)).Distinct() // all are seen through windows
            .Select(day => new RandomCase(new Dictionary<string, FactValue> { ["seen"] = FactValue.Date(day) }, asOf))).ToList();
        var export = new SqlExport(model, engine.Dialect, new SqlNames());
        var rows = cases.Select((one, place) => CaseRow.Of(export.Table, place.ToString("d6", System.Globalization.CultureInfo.InvariantCulture), one)).ToList();
        var answers = engine.Ask(export.CreateTable(), "\"cases\"", rows, export.Statement()).OrderBy(row => row[0], StringComparer.Ordinal).ToList();
        for (var i = 0; i < cases.Count; i++)
        {
            Assert.Equal(($"{cases[i]}", Agreement.Json(plan.Assess(cases[i].Facts, cases[i].AsOf).MetIndicators()), null), ($"{cases[i]}", answers[i][3], answers[i][5]));
        }
    }

    // The last days before the window and its first, and the day of the assessment.
    private static IEnumerable<DateTime> Near(Window window, DateTime asOf)
    {
        var (low, high) = (0, FactValue.DayNumber(asOf));
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = window.Contains(new DateTime(middle * TimeSpan.TicksPerDay), asOf) ? (low, middle) : (middle + 1, high);
        }

        return Enumerable.Range(low - 3, 6).Append(FactValue.DayNumber(asOf)).Append(FactValue.DayNumber(asOf) + 1)
            .Where(day => day >= 0 && day <= FactValue.DayNumber(DateTime.MaxValue)).Select(day => new DateTime(day * TimeSpan.TicksPerDay));
    }
}
