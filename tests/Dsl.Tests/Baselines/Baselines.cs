using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Dsl.Binding;

namespace Thresholds.Dsl.Tests.Baselines;

/// <summary>The samples in <c>tests/baselines</c>, each with what came of it recorded beside it.</summary>
/// <remarks>After a change that is meant, renew the records and read the difference:
/// <c>THRESHOLDS_RENEW_BASELINES=1 dotnet test tests/Dsl.Tests</c>.</remarks>
public static class Baselines
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "baselines");

    public static IReadOnlyDictionary<string, CompiledFile> Samples { get; } = Compile();

    private static bool Renews => Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_BASELINES") == "1";

    /// <summary>What is recorded of a sample; renewed first when that is asked for.</summary>
    public static string Recorded(string sample, string kind, string actual)
    {
        var path = Path.Combine(Folder, Path.ChangeExtension(sample, kind + ".txt"));
        if (Renews)
        {
            File.WriteAllText(path, actual);
        }

        return File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
    }

    /// <summary>The records that belong to no sample.</summary>
    public static IEnumerable<string> Orphans() =>
        Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Where(name => !Samples.ContainsKey(name.Split('.')[0] + ".thr"));

    private static Dictionary<string, CompiledFile> Compile()
    {
        var files = Directory.GetFiles(Folder, "*.thr").Order(StringComparer.Ordinal)
            .Select(path => Repository.Parse(Path.GetFileName(path), File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal))).ToList();
        var vocabularies = new Vocabularies(files);
        return files.ToDictionary(file => file.Source.Path, file => ThresholdCompiler.Compile(file, vocabularies));
    }
}
