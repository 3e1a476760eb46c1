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
    public static ProtocolDiagnostic Of(Snapshot snapshot, Diagnostic finding, Func<string, string?> pageOf) => new(
            finding.Location.Source.Range(finding.Location.Span, snapshot.Encoding),
            Number(finding.Severity),
            finding.Code,
            "thr",
            finding.MessageWithWitness,
            pageOf(finding.Code) is { } page ? new CodeDescription(page) : null,
            finding.Rule == DiagnosticRules.NeverUsed || finding.Rule == DiagnosticRules.UnusedAllow ? [Unneeded] : null,
            finding.Related.Count == 0 ? null : [.. finding.Related.Select(related => new RelatedInformation(snapshot.Place(related.Location), related.Message))]);

    /// <summary>How grave it is, as the protocol counts.</summary>
    public static int Number(Severity severity) => severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 };
}
