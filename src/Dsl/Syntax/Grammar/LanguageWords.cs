using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>The words of the language by which something is recognized; for whatever colours or lists them elsewhere.</summary>
public static class LanguageWords
{
    /// <summary>The words that declarations, lines and clauses begin with, those of conditions that cannot be names, and the units of time; in ordinal order, each once.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. DeclarationGrammar.WhereWordsStand.Keys.Concat(ClauseGrammar.AllWords).Concat(Vocabulary.Reserved).Concat(Vocabulary.TimeUnits).Distinct(StringComparer.Ordinal).OrderBy(word => word, StringComparer.Ordinal),
    ];
}
