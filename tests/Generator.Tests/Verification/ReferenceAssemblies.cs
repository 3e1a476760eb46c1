using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace Thresholds.Generator.Tests.Verification;

/// <summary>The assemblies that a project refers to, the library among them.</summary>
internal static class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Standard = new(() => [.. NetStandard20.References.All, StandardLibrary]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Eight = new(() => [.. Net80.References.All, StandardLibrary]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Ten = new(() => [.. OfThisProcess, MetadataReference.CreateFromFile(typeof(Authority).Assembly.Location)]);

    private static MetadataReference StandardLibrary => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "Thresholds.Runtime.dll"));

    private static IEnumerable<MetadataReference> OfThisProcess => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!) // every .NET host sets it
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(path => MetadataReference.CreateFromFile(path));

    public static ImmutableArray<MetadataReference> Of(Framework framework) => framework switch
    {
        Framework.NetStandard20 => Standard.Value,
        Framework.Net80 => Eight.Value,
        _ => Ten.Value,
    };
}
