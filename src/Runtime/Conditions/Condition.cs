using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>What a decision hangs on. Conditions form trees without circles; a <see cref="Refers"/> leads to another decision.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Holds always, or never.</summary>
    /// <param name="Value">Whether it holds.</param>
    public sealed record Always(bool Value) : Condition;

    /// <summary>The value of a variable lies in a set.</summary>
    /// <param name="Variable">The number of the variable.</param>
    /// <param name="Set">The set: one of the intervals holds the value.</param>
    public sealed record InSet(int Variable, ValueList<Interval> Set) : Condition;

    /// <summary>Something, or nothing, is known of a fact now. The same in every completion.</summary>
    /// <param name="Fact">The name of the fact.</param>
    /// <param name="IsKnown">Whether it asks for something.</param>
    public sealed record Knows(string Fact, bool IsKnown) : Condition;

    /// <summary>Another decision is yes.</summary>
    /// <param name="Decision">The number of the decision.</param>
    public sealed record Refers(int Decision) : Condition;

    /// <summary>The contrary.</summary>
    /// <param name="Operand">Of what.</param>
    public sealed record Not(Condition Operand) : Condition;

    /// <summary>At least some of several hold. All of them is "and", one of them is "or".</summary>
    /// <param name="Least">How many must hold.</param>
    /// <param name="Operands">The conditions.</param>
    public sealed record AtLeast(int Least, ValueList<Condition> Operands) : Condition;

    /// <summary>The condition and all within it, in the order they are written; not what it refers to.</summary>
    public IReadOnlyList<Condition> Everything()
    {
        if (this is not (Not or AtLeast))
        {
            return [this];
        }

        var all = new List<Condition>();
        AddTo(all);
        return all;
    }

    // As deep as conditions are nested, for which there is a limit.
    private void AddTo(List<Condition> all)
    {
        all.Add(this);
        if (this is Not not)
        {
            not.Operand.AddTo(all);
        }
        else if (this is AtLeast several)
        {
            foreach (var operand in several.Operands)
            {
                operand.AddTo(all);
            }
        }
    }

    /// <summary>All hold.</summary>
    /// <param name="operands">The conditions; none of them is always.</param>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    public static Condition And(params Condition[] operands) => (operands ?? throw new ArgumentNullException(nameof(operands))).Length == 1 ? operands[0] : new AtLeast(operands.Length, operands.ToValueList());

    /// <summary>One or more hold.</summary>
    /// <param name="operands">The conditions; none of them is never.</param>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    public static Condition Or(params Condition[] operands) => (operands ?? throw new ArgumentNullException(nameof(operands))).Length == 1 ? operands[0] : new AtLeast(1, operands.ToValueList());
}
