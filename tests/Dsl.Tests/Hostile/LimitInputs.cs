using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Tests.Hostile;

/// <summary>Files that go past a limit; they are too large to be shown on the rule's page.</summary>
public static class LimitInputs
{
    private const string Fact = "vocabulary shared \"Shared words\"\nfact pregnant \"Pregnant\" yes/no\n";

    /// <summary>The start of a file, the part at which the limit is passed, and the rest of the file; and the message.</summary>
    public static IReadOnlyDictionary<string, (Func<(string Before, string Marked, string After)> Make, string Message)> ByCode { get; } =
        new Dictionary<string, (Func<(string, string, string)>, string)>(StringComparer.Ordinal)
        {
            ["THR9001"] = (
                () => (Fact + "define deep \"Deep\" as " + new string('(', Limits.Depth), "(", "pregnant" + new string(')', Limits.Depth + 1) + "\n"),
                "brackets are nested more than 64 deep here; name the inner part with 'define'"),
            ["THR9002"] = (
                () => ("", "", Fact + new string('\n', Limits.FileLength)),
                $"the file has {Limits.FileLength + Fact.Length} characters; the most that is read is {Limits.FileLength}. Split it"),
            ["THR9003"] = (
                () => ("vocabulary shared \"Shared words\"\nfact pregnant ", '"' + new string('a', Limits.TextLength + 1) + '"', " yes/no\n"),
                "this text has 4001 characters; the most is 4000"),
            ["THR9004"] = (Tangle, ""),
            ["THR9005"] = (
                () => (Fact, "\0", "\0\0 and more"),
                "this file is not a text in UTF-8"),
        };

    // Half of sixty products of facts, each for some and against others: whatever is asked first, the answers to all others must be remembered.
    private static (string Before, string Marked, string After) Tangle()
    {
        const int Size = 60;
        var facts = string.Concat(Enumerable.Range(0, Size).Select(i => $"fact a{i} \"A\" yes/no\n"));
        var pairs = string.Join(", ", Enumerable.Range(0, Size).Select(i => $"(a{i} and a{((i * 7) + 3) % Size} and not a{((i * 11) + 5) % Size})"));
        return ($"authority a \"A\"\nlevel 1 extra \"Extra\"\n{facts}", "", $"define tangled \"Tangled\" as exactly 30 of ({pairs})\n");
    }
}
