using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Thresholds.Dsl.Tests.Documents;

/// <summary>Makes a whole file of a part that the documentation shows, with <c>surroundings.thr</c> round it.</summary>
public static class SurroundingFile
{
    private static readonly string[] Chunks = File
        .ReadAllText(Path.Combine(Repository.Root, "tests", "Dsl.Tests", "Documents", "surroundings.thr"))
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The whole file.</summary>
    /// <param name="part">The part: declarations, or bullets, which go into an <c>at</c> block.</param>
    /// <param name="replaces">A word whose declarations the part replaces, such as <c>levels</c>; or nothing.</param>
    public static string Round(string part, string replaces)
    {
        var chunks = Chunks.Where(chunk => !Declares(part, chunk) && !(replaces.Length > 0 && chunk.StartsWith(replaces.TrimEnd('s') + " ", StringComparison.Ordinal)));
        var around = string.Join("\n\n", chunks.Select(chunk => WithoutBulletsOf(part, chunk)));
        return around + "\n\n" + (part.TrimStart().StartsWith('-') || part.TrimStart().StartsWith('+')
            ? $"domain part \"The part\" from thresholds \"Matrix\" {{\n  at early {{\n{part}  }}\n}}\n"
            : part);
    }

    private static bool Declares(string part, string chunk)
    {
        var words = Regex.Match(chunk, "^[a-z]+ [a-z0-9-]+");
        return words.Success && Regex.IsMatch(part, "(?m)^" + Regex.Replace(words.Value, " ", " +") + "(?![a-z0-9-])");
    }

    private static string WithoutBulletsOf(string part, string chunk) => string.Join("\n", chunk.Split('\n').Where(line =>
        Regex.Match(line, "^ *- ([a-z0-9-]+)") is not { Success: true } bullet || !Regex.IsMatch(part, "(?m)^ *- " + bullet.Groups[1].Value + " ")));
}
