using System.Collections.Generic;

namespace Thresholds.Export.Dmn;

/// <summary>A version of DMN, by the namespace of its elements. Those that are written are the same in each.</summary>
public sealed class DmnVersion
{
    private DmnVersion(string name, string space)
    {
        Name = name;
        Namespace = space;
    }

    /// <summary>DMN 1.3, which widely used readers know and nothing later.</summary>
    public static DmnVersion Early { get; } = new("1.3", "https://www.omg.org/spec/DMN/20191111/MODEL/");

    /// <summary>DMN 1.5, for engines that ask for it.</summary>
    public static DmnVersion Late { get; } = new("1.5", "https://www.omg.org/spec/DMN/20230324/MODEL/");

    /// <summary>Every version that can be written, the usual one first.</summary>
    public static IReadOnlyList<DmnVersion> All { get; } = [Early, Late];

    /// <summary>The number of the version.</summary>
    public string Name { get; }

    /// <summary>The namespace of its elements.</summary>
    public string Namespace { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
