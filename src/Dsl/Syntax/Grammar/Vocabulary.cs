using System.Collections.Generic;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>The words of the language.</summary>
internal static class Vocabulary
{
    /// <summary>Words of conditions, which cannot be names of what conditions speak of.</summary>
    public static readonly HashSet<string> Reserved =
    [
        "and", "or", "not", "any", "all", "none", "at", "least", "most", "exactly", "of", "count", "in", "is", "known", "unknown", "yes", "no", "met",
        "level", "despite",
    ];

    /// <summary>Units of time.</summary>
    public static readonly HashSet<string> TimeUnits =
    [
        "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "term", "terms",
    ];

    /// <summary>Words that may follow a value; none of them is a unit.</summary>
    public static readonly HashSet<string> NeverUnits =
    [
        "and", "or", "not", "when", "unless", "except", "then", "from", "note", "allow", "ladder", "about", "also", "as", "mean", "applies", "worse", "over",
        "protected", "otherwise", "because", "within", "immediately", "without", "before", "every", "after", "at", "to", "by", "in", "for", "was",
    ];
}
