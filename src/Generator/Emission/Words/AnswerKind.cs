namespace Thresholds.Generator.Emission.Words;

/// <summary>What gives an answer.</summary>
internal enum AnswerKind
{
    /// <summary>It is the same for each case: 0 no, 1 yes, 2 impossible.</summary>
    Constant,

    /// <summary>A bit that is worked out with others of its shape; the number counts bits from the first word on.</summary>
    Bit,

    /// <summary>A node of the diagrams that ask too much to have a bit.</summary>
    Node,

    /// <summary>A planned decision of several parts.</summary>
    Decision,
}
