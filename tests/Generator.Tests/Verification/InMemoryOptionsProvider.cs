using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Thresholds.Generator.Tests.Verification;

/// <summary>The properties of a project, as MSBuild hands them to the compiler.</summary>
internal sealed class InMemoryOptionsProvider(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly InMemoryOptions None = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions { get; } = new InMemoryOptions(properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;
}
