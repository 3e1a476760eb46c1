using System;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer;

/// <summary>Findings as the protocol has them.</summary>
internal static class Findings
{
    private const int Unneeded = 1;

    /// <summary>A finding.</summary>
    public static ProtocolDiagnostic Of(Snapshot snapshot, Diagnostic finding, Func<string, string?> pageOf)
    {
        var message = finding.Witness is null ? finding.Message : $"{finding.Message}\nfor example: {finding.Witness}";
        return new ProtocolDiagnostic(
            finding.Location.Source.Range(finding.Location.Span, snapshot.Encoding),
            finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
            finding.Code,
            "thr",
            message,
            pageOf(finding.Code) is { } page ? new CodeDescription(page) : null,
            finding.Rule == DiagnosticRules.NeverUsed || finding.Rule == DiagnosticRules.UnusedAllow ? [Unneeded] : null,
            finding.Related.Count == 0 ? null : [.. finding.Related.Select(related => new RelatedInformation(snapshot.Place(related.Location), related.Message))]);
    }
}
