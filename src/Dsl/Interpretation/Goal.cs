using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>That at least some of several claims are true.</summary>
/// <param name="Least">How many.</param>
/// <param name="Claims">The claims.</param>
internal sealed record Goal(int Least, IReadOnlyList<Claim> Claims)
{
    public static Goal That(Claim claim) => new(1, [claim]);

    /// <summary>That a count holds, or not: not two of three means that two of three are not so.</summary>
    public static Goal That(Condition.AtLeast several, bool isSo) => new(
        isSo ? several.Least : several.Operands.Count - several.Least + 1,
        [.. several.Operands.Select(operand => new Claim(operand, isSo))]);
}
