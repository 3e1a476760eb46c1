using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using Xunit;

namespace Thresholds.Cli.Tests;

public sealed class ProcessTests
{
    [Fact]
    public void TheExitCodesReachTheShell()
    {
        using var folder = new Folder().With("sound.thr", Folder.Sound).With("broken.thr", "authority broken");
        Assert.Equal(0, Start(folder, "check", "sound.thr").Code);
        Assert.Equal(1, Start(folder, "check", "broken.thr").Code);
        Assert.Equal(2, Start(folder, "check", "nowhere.thr").Code);
    }

    [Fact]
    public void TheOutputIsUtf8WithLineFeedsAndWithoutColoursOrMarks()
    {
        using var folder = new Folder().With("é.thr", "authority a \"A\"\nlevel 1 low \"Löw\" wrng\n");
        var (_, output, error) = Start(folder, "check", "é.thr");
        Assert.Equal("", error);
        Assert.StartsWith("é.thr:2:19: error THR", output);
        Assert.DoesNotContain('\r', output);
        Assert.DoesNotContain('\e', output);
    }

    private static (int Code, string Out, string Err) Start(Folder folder, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, true),
            StandardErrorEncoding = new UTF8Encoding(false, true),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "thr.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
