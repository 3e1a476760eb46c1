namespace Thresholds.Dsl.Binding;

/// <summary>What a file is.</summary>
public enum FileKind
{
    /// <summary>One edition of one authority's documents.</summary>
    Authority,

    /// <summary>Names that several authorities share.</summary>
    Vocabulary,

    /// <summary>A text that several authorities extend.</summary>
    Template,
}
