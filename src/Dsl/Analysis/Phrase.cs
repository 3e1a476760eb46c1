using System.Collections.Generic;

namespace Thresholds.Dsl.Analysis;

/// <summary>A wording of one or more words that a list gives.</summary>
/// <param name="Stems">Its words.</param>
/// <param name="Key">What stands for all wordings of its set, or of its grade.</param>
/// <param name="Scale">The number of the list of grades; -1 for a synonym.</param>
/// <param name="Grade">The number of its grade.</param>
internal sealed record Phrase(IReadOnlyList<string> Stems, string Key, int Scale, int Grade)
{
    /// <summary>Whether it stands at a place of some words.</summary>
    public bool IsAt(IReadOnlyList<string> words, int place)
    {
        if (place + Stems.Count > words.Count)
        {
            return false;
        }

        for (var i = 0; i < Stems.Count; i++)
        {
            if (words[place + i] != Stems[i])
            {
                return false;
            }
        }

        return true;
    }
}
