using System;
using System.IO;
using System.Linq;
using Thresholds.Dsl;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Text;

namespace Thresholds.Generator.Tests.Samples;

/// <summary>The <c>.thr</c> files that lie beside the tests.</summary>
internal static class SampleFile
{
    public static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)).Replace("\r\n", "\n");

    /// <summary>Compiles files; each is a path and a text. The first is the authority.</summary>
    public static AuthorityModel Compile(params (string Path, string Text)[] files)
    {
        var compiled = ThresholdCompiler.Compile([.. files.Select(file => ThresholdCompiler.Parse(new SourceText(file.Path, file.Text)))]);
        var errors = compiled.SelectMany(file => file.Diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        return errors.Count == 0 && compiled[0].Model is { } model
            ? model
            : throw new InvalidOperationException(string.Join("\n", errors.Select(error => $"{error.Location.Source.Path}({error.Location.Start.Line},{error.Location.Start.Column}): {error.Code}: {error.Message}")));
    }

    /// <summary>The shipped authority, with the paths under which the test project compiles it.</summary>
    public static AuthorityModel Coventry() => Shipped("coventry");

    /// <summary>The model of a file in thresholds.</summary>
    /// <param name="name">Its name without its ending.</param>
    public static AuthorityModel Shipped(string name) => Compile(
        [.. new[] { name, "england", "coventry", "coventry-2013", "sandwell", "herefordshire" }.Distinct().Select(file => ($"../../thresholds/{file}.thr", Read($"thresholds/{file}.thr")))]);

    /// <summary>One of the two that extend the template of the samples, with the paths under which the test project compiles it.</summary>
    public static AuthorityModel Variant(string name) => Compile(($"../../samples/Template/{name}.thr", Read($"samples/{name}.thr")), ("../../samples/Template/regional.thr", Read("samples/regional.thr")));

    /// <summary>The authority of the sample with a score and a grid.</summary>
    public static AuthorityModel Thornbrook() => Compile(("../../samples/Scores/thornbrook.thr", Read("samples/thornbrook.thr")));

    /// <summary>The made-up authority that uses everything.</summary>
    public static AuthorityModel Everything() => Compile(("Samples/everything.thr", Read("Samples/everything.thr")));
}
