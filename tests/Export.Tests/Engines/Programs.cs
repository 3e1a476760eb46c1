using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Thresholds.Export.Tests.Engines;

/// <summary>Finds programs of the machine.</summary>
internal static class Programs
{
    /// <summary>The repository.</summary>
    public static string Repository { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The folder of the scripts and packages for Node.</summary>
    public static string Scripts { get; } = Path.Combine(Repository, "tests", "Export.Tests", "node");

    /// <summary>The path of a program; null when there is none.</summary>
    public static string? Find(string name, params IEnumerable<string> folders) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0).Concat(folders)
        .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end and gives what it printed.</summary>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() })
            ?? throw new InvalidOperationException(program + " did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(" ", arguments)}: {output}{errors.Result}");
    }

    /// <summary>Gives a script for Node something in JSON and takes its answer.</summary>
    public static JsonElement Ask(string script, object question)
    {
        using var process = Process.Start(new ProcessStartInfo(Find("node") ?? "node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Scripts })
            ?? throw new InvalidOperationException("node did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(JsonSerializer.Serialize(question));
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<JsonElement>(output.Result) : throw new InvalidOperationException($"{script}: {errors.Result}");
    }

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Dsl.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("the tests do not lie in the repository");
    }
}
