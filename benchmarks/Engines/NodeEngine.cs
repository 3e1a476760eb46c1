using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Thresholds.Benchmarks.Engines;

/// <summary>An engine in a process of Node, by a script in <c>benchmarks/node</c>.</summary>
internal static class NodeEngine
{
    /// <summary>Gives a script its question as JSON and takes its answer.</summary>
    /// <exception cref="InvalidOperationException">Node or the packages are not there, or the script failed.</exception>
    public static JsonElement Ask(string script, object question)
    {
        var folder = Path.Combine(Repository(), "benchmarks", "node");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            throw new InvalidOperationException("the engines for Node are not installed: npm ci in benchmarks/node");
        }

        // With Node 20, cedar-wasm is run so; the others do not mind.
        using var process = Process.Start(new ProcessStartInfo("node", ["--no-turbo-inline-js-wasm-calls", script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder })
            ?? throw new InvalidOperationException("node did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        JsonSerializer.Serialize(process.StandardInput.BaseStream, question, JsonSerializerOptions.Web);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<JsonElement>(output.Result) : throw new InvalidOperationException($"{script}: {errors.Result}");
    }

    private static string Repository()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Dsl.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("the benchmark does not lie in the repository");
    }
}
