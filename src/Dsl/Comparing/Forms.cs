using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Dsl.Comparing;

/// <summary>Numbers conditions so that those of one number mean the same; others may.</summary>
/// <remarks>What is small goes by its diagram. What is large, as a level that hundreds of bullets reach, goes by its parts, in whatever order they stand.</remarks>
internal sealed class Forms
{
    private const int FewVariables = 24;
    private const int FewNodes = 2_000;

    private readonly JointModel _joint;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[] _decisions;

    public Forms(JointModel joint)
    {
        _joint = joint;
        _decisions = new int[joint.Model.Decisions.Count];
        foreach (var decision in joint.Space.Diagrams.Order)
        {
            _decisions[decision] = Of(joint.Model.Decisions[decision].Condition);
        }
    }

    /// <summary>The number of a condition.</summary>
    public int Of(Condition condition)
    {
        if (condition is Condition.Refers reference)
        {
            return _decisions[reference.Decision];
        }

        if (!_joint.Space.Diagrams.HangsOnMoreThan(FewVariables, condition))
        {
            _joint.Space.Builder.Allow(FewNodes);
            try
            {
                return Number("diagram " + _joint.Space.Diagrams.Of(condition).ToString(CultureInfo.InvariantCulture));
            }
            catch (DiagramTooLargeException)
            {
                // Then by its parts.
            }
        }

        return condition switch
        {
            Condition.Not not => Number("not " + Of(not.Operand).ToString(CultureInfo.InvariantCulture)),
            Condition.AtLeast several => Number(AtLeast(several)),
            _ => Number(condition.ToString()),
        };
    }

    // One of several is the same however often it is said.
    private string AtLeast(Condition.AtLeast several)
    {
        var parts = several.Operands.Select(Of).OrderBy(number => number).ToList();
        var (least, kept) = several.Least == 1 || several.Least == parts.Count ? (several.Least == 1 ? "one" : "all", parts.Distinct().ToList()) : (several.Least.ToString(CultureInfo.InvariantCulture), parts);
        return least + " of " + string.Join(" ", kept.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    private int Number(string form)
    {
        if (!_numbers.TryGetValue(form, out var number))
        {
            _numbers.Add(form, number = _numbers.Count);
        }

        return number;
    }
}
