using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Binding;

/// <summary>Names of several kinds, each once.</summary>
internal sealed class NameSet
{
    private static readonly int Kinds = Enum.GetValues(typeof(SymbolKind)).Length;

    // A set for each kind: the hash of a name alone is quicker than that of a pair.
    private readonly HashSet<string>?[] _byKind = new HashSet<string>?[Kinds];

    /// <summary>The names with their kinds.</summary>
    public IEnumerable<(SymbolKind Kind, string Name)> All => _byKind.SelectMany((names, kind) => (names ?? []).Select(name => ((SymbolKind)kind, name)));

    /// <summary>Adds a name; one that is there already stays.</summary>
    public void Add(SymbolKind kind, string name) => (_byKind[(int)kind] ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>Whether a name of a kind is there.</summary>
    public bool Contains(SymbolKind kind, string name) => _byKind[(int)kind]?.Contains(name) == true;
}
