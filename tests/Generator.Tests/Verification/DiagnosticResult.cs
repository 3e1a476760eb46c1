using Microsoft.CodeAnalysis;

namespace Thresholds.Generator.Tests.Verification;

/// <summary>A diagnostic that a test expects. Lines and columns count from 1.</summary>
/// <remarks>Formed after the type of the same name in Microsoft.CodeAnalysis.Testing, so that the package can take its place.</remarks>
internal sealed record DiagnosticResult(string Id, DiagnosticSeverity Severity)
{
    public FileLinePositionSpan? Span { get; private init; }

    public string? Message { get; private init; }

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    public static DiagnosticResult Of(Diagnostic diagnostic) => new DiagnosticResult(diagnostic.Id, diagnostic.Severity) with
    {
        Span = diagnostic.Location.GetLineSpan(),
        Message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
    };

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) => this with
    {
        Span = new FileLinePositionSpan(path, new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)),
    };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    /// <summary>Whether a diagnostic is as expected, in all that is stated.</summary>
    public bool Matches(Diagnostic diagnostic)
    {
        var actual = Of(diagnostic);
        return actual.Id == Id && actual.Severity == Severity
            && (Message is null || Message == actual.Message)
            && (Span is not { } span || (actual.Span is { } found && found.Path == span.Path && found.Span == span.Span));
    }

    public override string ToString() => $"{Span?.Path}{Span?.Span.Start} {Severity} {Id}: {Message ?? "any message"}";
}
