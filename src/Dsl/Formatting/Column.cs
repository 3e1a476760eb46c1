namespace Thresholds.Dsl.Formatting;

/// <summary>What stands in a column of lines that are set as a table, from left to right.</summary>
internal enum Column
{
    /// <summary>The name after the tag of a level.</summary>
    Tagged,

    /// <summary>The text.</summary>
    Text,

    /// <summary>What only this kind of declaration has, such as the type of a fact.</summary>
    Detail,

    /// <summary>The clauses.</summary>
    Clauses,

    /// <summary>The block, where it is on the same line.</summary>
    Body,

    /// <summary>The text of the one bullet in such a block.</summary>
    InnerText,

    /// <summary>The clauses of the one bullet in such a block.</summary>
    InnerClauses,

    /// <summary>The first cell of a line of a grid; the others follow.</summary>
    Cell,
}
