using System;
using System.IO;
using Thresholds.Cli.Tests;
using Xunit;

namespace Thresholds.Rendering.Tests;

/// <summary>The documents of this repository that are set.</summary>
internal static class Shipped
{
    public static string Valley { get; } = File.ReadAllText(Of("tests/baselines/rendered/valley.thr")).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static TheoryData<string> Paths =>
    [
        "thresholds/coventry.thr", "thresholds/coventry-2013.thr", "thresholds/herefordshire.thr", "thresholds/sandwell.thr",
        "samples/Template/millbrook.thr", "samples/Template/westborough.thr", "samples/Scores/thornbrook.thr",
        "tests/baselines/millbrook.thr", "tests/baselines/passages.thr", "tests/baselines/rendered/valley.thr",
    ];

    public static string Of(string path) => Path.Combine(Folder.Repository, path);
}
