using System;
using System.Collections.Generic;

namespace Thresholds.Generator.Tests.Verification;

/// <summary>What a test gives and expects.</summary>
/// <remarks>Formed after the type of the same name in Microsoft.CodeAnalysis.Testing.</remarks>
internal sealed class SolutionState
{
    public List<(string FileName, string Content)> Sources { get; } = [];

    public List<(string FileName, string Content)> AdditionalFiles { get; } = [];

    public List<(Type Generator, string FileName, string Content)> GeneratedSources { get; } = [];

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];
}
