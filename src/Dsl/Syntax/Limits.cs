namespace Thresholds.Dsl.Syntax;

/// <summary>What is too much. The reference states the same numbers.</summary>
public static class Limits
{
    /// <summary>Characters in a file.</summary>
    public const int FileLength = 4_000_000;

    /// <summary>Brackets within brackets.</summary>
    public const int Depth = 64;

    /// <summary>Characters in a text.</summary>
    public const int TextLength = 4_000;

    /// <summary>Characters in a name.</summary>
    public const int NameLength = 100;

    /// <summary>Characters in a wording of a list.</summary>
    public const int WordingLength = 100;

    /// <summary>Bullets with a word in common that a bullet is compared with.</summary>
    public const int Alike = 50;

    /// <summary>Facts that one decision hangs together by.</summary>
    public const int DecisionFacts = 2_000;

    /// <summary>Definitions and bullets that stand on one another.</summary>
    public const int Chain = 200;

    /// <summary>Parts that the constants of all conditions cut one fact into.</summary>
    public const int Cells = 64;

    /// <summary>Points that all items of a score come to.</summary>
    public const int Points = 200;

    /// <summary>Nodes of one decision that is made exact.</summary>
    public const int DecisionNodes = 200_000;
}
