namespace Thresholds.Dsl.Editing;

/// <summary>What a column of the matrix is.</summary>
public enum MatrixColumnKind
{
    /// <summary>A level of need.</summary>
    Level,

    /// <summary>A level that bullets are put at and nothing declares.</summary>
    Undeclared,

    /// <summary>Protective factors, which stand at no level.</summary>
    Strengths,
}
