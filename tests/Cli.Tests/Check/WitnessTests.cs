using System.IO;
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
        using var document = JsonDocument.Parse(JsonReport.Of([Finding]));
        Assert.Equal("age 12,\e pregnant yes", document.RootElement[0].GetProperty("witness").GetString());
        Assert.Contains("For example: age 12,", SarifReport.Of([Finding], [], SeverityChoices.None));
    }
}
