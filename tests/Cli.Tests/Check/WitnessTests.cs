using System.IO;
using System.Linq;
using System.Text.Json;
using Thresholds.Cli.Check;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Cli.Tests.Check;

public sealed class WitnessTests
{
    private static readonly Diagnostic Finding =
        DiagnosticRules.MissingCitation.At(new Location(new SourceText("a.thr", "one\ntwo"), new TextSpan(4, 3)), "two") with { Witness = "age 12,\e pregnant yes" };

    [Fact]
    public void TheWitnessStandsBelowTheUnderline()
    {
        using var writer = new StringWriter();
        new TextReport(writer, new Palette(false)).Write([Finding]);
        Assert.EndsWith("   2 | two\n     | ^^^\n     = witness: age 12,␛ pregnant yes\n\n", writer.ToString());
    }

    [Fact]
    public void ProgramsGetItToo()
    {
        using var document = JsonDocument.Parse(JsonReport.Of([Finding], new Fixes([])));
        Assert.Equal("age 12,\e pregnant yes", document.RootElement[0].GetProperty("witness").GetString());
        Assert.Contains("For example: age 12,", SarifReport.Of([Finding], [], SeverityChoices.None, new Fixes([])));
    }

    [Fact]
    public void ACaseIsToldAsAnExampleGivesIt()
    {
        const string Town = """
            authority town "Town"
            document paper "The paper"
            level 1 low "Low"
            level 2 high "High"
            fact age "Age" age 0..18
            fact visits "Visits" events
            ladder growing "Growing" on age
            domain home "Home" from paper "Matrix" {
              at low { - one "Grown a bit" when age <= 156 months ladder growing }
              at high { - two "Grown up wholly" when age >= 156 months ladder growing }
            }
            response low {
              consent required when count(visits in last 12 months) >= 5
              consent not required when count(visits in last 1 months) = 2
            }
            response high { offer "One" }

            """;
        using var folder = new Folder().With("town.thr", Town);
        var findings = folder.Run("check", "town.thr", "--format", "json").Json().EnumerateArray().ToDictionary(finding => finding.GetProperty("code").GetString()!);

        // Thirteen years would be any month of that year, and a comma would begin another fact.
        Assert.Equal("age 156 months", findings["THR2006"].GetProperty("witness").GetString());
        Assert.Contains("where 'age' 156 months,", findings["THR2006"].GetProperty("message").GetString());
        Assert.Matches("^visits \\d+ in last 12 months and 2 in last 1 month$", findings["THR3004"].GetProperty("witness").GetString());
        Assert.Contains("required and not required at once", findings["THR3004"].GetProperty("message").GetString());
        using var shown = new Folder().With("town.thr", Town + string.Concat(findings.Values.Select((finding, place) => $"example e{place} \"E\" {{ {finding.GetProperty("witness").GetString()} => no possible level }}\n")));
        Assert.All(shown.Run("check", "town.thr", "--format", "json").Json().EnumerateArray().Where(finding => finding.GetProperty("severity").GetString() == "error"), finding => Assert.Equal("THR5001", finding.GetProperty("code").GetString()));
    }
}
