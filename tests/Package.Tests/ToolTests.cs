using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>The tool, installed from a folder into a path with a space.</summary>
public sealed class ToolTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public async Task Is_installed_from_a_folder_and_runs()
    {
        using var stranger = new Stranger(feed, "my own tools");
        await stranger.Dotnet.Succeed(stranger.Folder, "tool", "install", "Thresholds.Cli", "--add-source", feed.Feed, "--tool-path", "the tools");
        stranger.Write("millbrook.thr", Stranger.Policy);
        Assert.Matches(@"^thr \d+\.\d+\.\d+\n$", await Thr(stranger, 0, "--version"));
        Assert.EndsWith(" in 1 file\n", await Thr(stranger, 0, "check", "millbrook.thr"), System.StringComparison.Ordinal);
        Assert.Contains("# THR1001", await Thr(stranger, 0, "check", "--explain", "THR1001"), System.StringComparison.Ordinal);
        stranger.Write("millbrook.thr", Stranger.Policy.Replace("and age", "and aeg", System.StringComparison.Ordinal));
        Assert.Contains("millbrook.thr:8:63: error THR1001", await Thr(stranger, 1, "check", "millbrook.thr"), System.StringComparison.Ordinal);
        await Thr(stranger, 0, "init", "first", "--name", "hill");
        Assert.Contains("examples passed", await Thr(stranger, 0, "test", "first"), System.StringComparison.Ordinal);
    }

    private static async Task<string> Thr(Stranger stranger, int code, params string[] arguments)
    {
        var tool = Directory.GetFiles(Path.Combine(stranger.Folder, "the tools"), "thr*").Single(file => Path.GetFileNameWithoutExtension(file) == "thr");
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { WorkingDirectory = stranger.Folder, RedirectStandardOutput = true }) ?? throw new System.InvalidOperationException("the tool does not start");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == code, $"exit {process.ExitCode}: thr {string.Join(' ', arguments)}\n{output}");
        return output;
    }
}
