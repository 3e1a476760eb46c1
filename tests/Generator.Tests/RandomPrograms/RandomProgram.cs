using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>A program as lines that can be taken out one by one. A line that begins with two spaces stands in the block before it.</summary>
internal sealed record RandomProgram(string Name, ImmutableArray<string> Lines)
{
    public string Text => string.Join("\n", Lines) + "\n";

    /// <summary>The same program with a line less, for each line that can go.</summary>
    public IEnumerable<RandomProgram> Smaller() => Enumerable.Range(0, Lines.Length)
        .Where(line => !Lines[line].StartsWith("authority", System.StringComparison.Ordinal) && !Lines[line].EndsWith('{') && Lines[line].Trim() != "}")
        .Select(line => this with { Lines = Lines.RemoveAt(line) });
}
