using System;
using System.IO;
using Thresholds.Cli.Tests;
using Xunit;

namespace Thresholds.Rendering.Tests;

/// <summary>A small document in two languages that has everything, set in both formats and recorded.</summary>
/// <remarks><c>THRESHOLDS_RENEW_BASELINES=1 dotnet test tests/Rendering.Tests</c> writes the records anew; read each difference.</remarks>
public sealed class RenderedBaselineTests
{
    [Theory]
    [InlineData("html", "valley.html")]
    [InlineData("md", "valley.md")]
    public void IsAsRecorded(string format, string record)
    {
        var path = Path.Combine(Folder.Repository, "tests", "baselines", "rendered", record);
        using var folder = new Folder().With("valley.thr", Shipped.Valley);
        var page = folder.Run("render", "valley.thr", "--to", format, "--findings").Clean().Out;
        if (Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_BASELINES") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal), page);
    }
}
