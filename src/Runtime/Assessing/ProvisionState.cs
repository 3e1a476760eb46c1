using System;
using System.Linq;

namespace Thresholds;

/// <summary>How a provision stands in a case, and why.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Exceptions">The exceptions that hold.</param>
/// <param name="OpenConditions">The conditions on which it still depends; empty unless it is open.</param>
public sealed record ProvisionState(Standing Standing, ValueList<Guard> Exceptions, ValueList<Guard> OpenConditions)
{
    /// <summary>Whether it applies or may still apply.</summary>
    public bool MayApply => Standing is Standing.Applies or Standing.Open;

    /// <summary>Whether it applies.</summary>
    public Truth Truth => Standing switch
    {
        Standing.Applies => Truth.Yes,
        Standing.Open => Truth.Unknown,
        _ => Truth.No,
    };

    /// <summary>Works out how something with a condition and exceptions stands.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="when">The condition; null for always.</param>
    /// <param name="unless">The exceptions.</param>
    /// <param name="decision">The number of the decision that takes them together; null when there is none, and then the answer is cautious.</param>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no decision of one of the numbers.</exception>
    public static ProvisionState Of(IAssessment assessment, Guard? when, ValueList<Guard> unless, int? decision)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        var condition = when is null ? Truth.Yes : assessment.Decide(when.Decision);
        var joint = decision is { } number ? assessment.Decide(number) : unless.Aggregate(condition, (truth, guard) => TruthTable.And(truth, TruthTable.Not(assessment.Decide(guard.Decision))));
        var exceptions = unless.Where(guard => assessment.Decide(guard.Decision) == Truth.Yes).ToValueList();
        var open = unless.Where(guard => assessment.Decide(guard.Decision) == Truth.Unknown).ToList();
        if (condition == Truth.No)
        {
            return new ProvisionState(Standing.DoesNotApply, exceptions, default);
        }

        if (exceptions.Count > 0)
        {
            return new ProvisionState(Standing.Excepted, exceptions, default);
        }

        if (joint != Truth.Unknown)
        {
            return new ProvisionState(joint == Truth.Yes ? Standing.Applies : Standing.DoesNotApply, default, default);
        }

        if (condition == Truth.Unknown)
        {
            open.Insert(0, when!);
        }

        return new ProvisionState(Standing.Open, default, open.ToValueList());
    }
}
