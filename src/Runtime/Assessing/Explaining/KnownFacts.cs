using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Thresholds;

/// <summary>The facts of an authority by name, looked up once for as long as somebody holds the authority: an explanation of all its indicators asks for thousands.</summary>
internal static class KnownFacts
{
    private static readonly ConditionalWeakTable<Authority, Dictionary<string, Fact>> ByName = new();

    /// <summary>The fact of a name; null when there is none.</summary>
    public static Fact? Fact(this Authority authority, string name) => ByName.GetValue(authority, Read).TryGetValue(name, out var fact) ? fact : null;

    private static Dictionary<string, Fact> Read(Authority authority)
    {
        var byName = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in authority.Facts)
        {
            byName[fact.Id] = fact;
        }

        return byName;
    }
}
