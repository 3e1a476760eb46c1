using System.Collections.Generic;

namespace Thresholds.Generator.Emission.Words;

/// <summary>Conditions of one shape that share a word of answers.</summary>
/// <param name="Shape">Their shape.</param>
/// <param name="Answers">Where their answers are.</param>
/// <param name="Operands">For each question of the shape the word of facts that holds what is known of it, at the bits of the answers.</param>
internal sealed record Piece(Shape Shape, Bits Answers, IReadOnlyList<int> Operands);
