using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.Completion;

public sealed class CompletionTests
{
    private const string Town = "authority town \"Town\"\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\nfact age \"Age\" age 0..18\nfact aged \"A\e[31mged\" yes/no\ndomain home \"Home\" { at low { - fine \"Fine\" when age < 5 } }\n";

    [Theory]
    [InlineData("che", "check")]
    [InlineData("check --sever", "--severity")]
    [InlineData("check --format ", "text json sarif")]
    [InlineData("check --format s", "sarif")]
    [InlineData("check ", ":thr")]
    [InlineData("check a.thr ", ":thr")]
    [InlineData("check --explain THR900", "THR9001 THR9002 THR9003 THR9004 THR9005 THR9006")]
    [InlineData("assess town.thr --why ", "low high fine")]
    [InlineData("assess town.thr --why f", "fine")]
    [InlineData("assess town.thr --what-if ", "age aged")]
    [InlineData("assess --facts ", ":files")]
    [InlineData("new ", "bullet fact pathway contact ladder response example")]
    [InlineData("new bullet b --file town.thr --at ", "low high")]
    [InlineData("new bullet b --file town.thr --domain ", "home")]
    [InlineData("new bullet b --file ", ":thr")]
    [InlineData("new bullet b --at ", "")]
    [InlineData("completion ", "bash zsh fish pwsh")]
    [InlineData("help compl", "completion")]
    [InlineData("frobnicate ", "")]
    [InlineData("assess no.thr --why ", "")]
    public void WhatMayFollowIsOffered(string line, string expected)
    {
        using var folder = new Folder().With("town.thr", Town);
        var words = line.Split(' ');
        var answer = folder.Run(["complete", words.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), "thr", .. words]).Clean();
        Assert.Equal(expected, string.Join(' ', answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(offered => offered.Split('\t')[0])));
        Assert.DoesNotContain('\e', answer.Out);
    }

    [Fact]
    public void EveryVerbAndItsOptionsAreOffered()
    {
        using var folder = new Folder();
        var verbs = folder.Run("complete", "1", "thr", "").Clean().Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).ToList();
        Assert.Contains("check", verbs);
        Assert.DoesNotContain("complete", verbs);
        foreach (var verb in verbs.Where(verb => verb[0] != '-' && verb != "help"))
        {
            var help = folder.Run(verb, "--help").Clean().Lines;
            var options = help.SkipWhile(line => line != "Options:").Skip(1).TakeWhile(line => line.Length > 0).Where(line => line.StartsWith("  --", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ', ',')[0]).Order(StringComparer.Ordinal);
            Assert.Equal(options, folder.Run("complete", "2", "thr", verb, "--").Clean().Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("99999999999")]
    [InlineData("5\tthr\tcheck")]
    [InlineData("3\tthr\tassess\t\0.thr\t")]
    public void WhateverIsTypedItNeverFails(string words)
    {
        using var folder = new Folder();
        folder.Run(["complete", .. words.Split('\t')]).Clean();
    }

    [Theory]
    [InlineData("thr ch", "check")]
    [InlineData("thr check --fo", "--format")]
    [InlineData("thr check --format ", "json sarif text")]
    [InlineData("thr check t", "town.thr")]
    [InlineData("thr assess town.thr --why ", "fine high low")]
    public void BashCompletes(string line, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new Folder().With("town.thr", Town).With("text.txt", "");
        var words = line.Split(' ');
        var found = Shell(folder, "bash", "complete.bash", $"source ./script\nCOMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))})\nCOMP_CWORD={words.Length - 1}\n_thr 2>/dev/null\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n");
        Assert.Equal(expected, string.Join(' ', found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "-n")]
    public void TheScriptIsOneOfItsShell(string shell, string checks)
    {
        if (OperatingSystem.IsWindows() || !Has(shell))
        {
            return;
        }

        using var folder = new Folder();
        folder.With("script", folder.Run("completion", shell).Clean().Out);
        Assert.Equal((0, ""), Start(folder, shell, checks, "script"));
    }

    [Fact]
    public void FishCompletes()
    {
        if (OperatingSystem.IsWindows() || !Has("fish"))
        {
            return;
        }

        using var folder = new Folder().With("town.thr", Town);
        var found = Shell(folder, "fish", "complete.fish", "source ./script\ncomplete -C 'thr assess town.thr --why '\n");
        Assert.Equal(["fine", "high", "low"], found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AShellThatIsUnknownIsRefused()
    {
        using var folder = new Folder();
        Assert.StartsWith("thr: error: 'fsh' is no shell that thr knows; did you mean 'zsh'?", folder.Run("completion", "fsh").Err.Replace("'fish'", "'zsh'", StringComparison.Ordinal));
        Assert.Equal(2, folder.Run("completion", "cmd").ExitCode);
        Assert.Contains("Register-ArgumentCompleter -Native -CommandName thr", folder.Run("completion", "pwsh").Clean().Out);
    }

    // Runs a script of a shell in which "thr" is this build of the tool.
    private static string Shell(Folder folder, string shell, string name, string text)
    {
        folder.With("script", folder.Run("completion", shell).Clean().Out).With(name, text).With("bin/thr", $"#!/bin/sh\nexec dotnet \"{Path.Combine(AppContext.BaseDirectory, "thr.dll")}\" \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(folder.Path, "bin", "thr"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        var (code, output) = Start(folder, shell, name);
        Assert.Equal(0, code);
        return output;
    }

    private static (int Code, string Out) Start(Folder folder, string shell, params string[] args)
    {
        var start = new ProcessStartInfo(shell, args) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        start.Environment["PATH"] = Path.Combine(folder.Path, "bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = folder.Path;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static bool Has(string shell) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell)));
}
