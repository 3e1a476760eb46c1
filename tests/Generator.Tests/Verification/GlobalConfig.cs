using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Thresholds.Generator.Tests.Verification;

/// <summary>The severities that a <c>.globalconfig</c> sets, read by the compiler's own reader.</summary>
internal sealed class GlobalConfig(string text) : SyntaxTreeOptionsProvider
{
    private readonly IReadOnlyDictionary<string, ReportDiagnostic> _severities =
        AnalyzerConfigSet.Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse("is_global = true\n" + text, "/project/.globalconfig") }).GlobalConfigOptions.TreeOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _severities.TryGetValue(diagnosticId, out severity);
}
