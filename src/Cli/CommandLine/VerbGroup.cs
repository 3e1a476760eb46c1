using System.Collections.Generic;

namespace Thresholds.Cli.CommandLine;

/// <summary>The headings under which the help of the tool lists its verbs, in their order.</summary>
internal static class VerbGroup
{
    public const string Write = "Write a document";
    public const string Check = "Check a document";
    public const string Use = "Use a document";
    public const string Shell = "For your shell and editor";

    public static IReadOnlyList<string> All { get; } = [Write, Check, Use, Shell];
}
