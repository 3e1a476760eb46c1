using System.Collections.Generic;
using System.CommandLine;

namespace Thresholds.Cli.CommandLine;

/// <summary>A verb of the tool, with what its help says beyond its options.</summary>
/// <param name="Command">The command.</param>
/// <param name="Remarks">What a newcomer has to know, one paragraph each.</param>
/// <param name="Examples">Command lines, each with what it does.</param>
/// <param name="ExitCodes">What 0, 1 and 2 mean here.</param>
internal sealed record Verb(Command Command, IReadOnlyList<string> Remarks, IReadOnlyList<(string Line, string Meaning)> Examples, IReadOnlyList<string> ExitCodes)
{
    /// <summary>The heading under which the help of the tool lists it, one of <see cref="VerbGroup.All"/>.</summary>
    public string Group { get; init; } = VerbGroup.Use;
}
