using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Cli.Completion;

/// <summary><c>thr complete PLACE WORDS…</c>, which the scripts of shells call and no help shows: prints what may stand at the place, a word, a tab and its meaning to a line.</summary>
internal static class CompleteVerb
{
    /// <summary>Prints the words. Whatever was typed, it never fails.</summary>
    /// <param name="typed">The place of the word, from 0, and the words of the line, the first of which is the tool.</param>
    /// <param name="verbs">The verbs.</param>
    /// <param name="surroundings">The surroundings.</param>
    public static int Run(IReadOnlyList<string> typed, IReadOnlyList<Verb> verbs, Surroundings surroundings)
    {
        if (typed.Count > 1 && int.TryParse(typed[0], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1)
        {
            List<string> before = [.. typed.Skip(2).Take(place - 1)];
            var current = typed.Skip(place + 1).FirstOrDefault() ?? "";
            foreach (var candidate in Candidates.At(before, current, verbs, () => FileOn(typed, surroundings)))
            {
                surroundings.Out.Write(VisibleText.Of(candidate.Word) + (candidate.Meaning.Length > 0 ? "\t" + VisibleText.Of(candidate.Meaning) : "") + "\n");
            }
        }

        return ExitCode.Clean;
    }

    // The first .thr file that is named on the line and can be read.
    private static FileSyntax? FileOn(IReadOnlyList<string> typed, Surroundings surroundings) => typed.Skip(2)
        .Where(word => word.EndsWith(".thr", System.StringComparison.OrdinalIgnoreCase) && !word.Contains('\0'))
        .Select(word => Request.Load(Place.Of(word, surroundings.Directory)).File?.Syntax)
        .FirstOrDefault(file => file is not null);
}
