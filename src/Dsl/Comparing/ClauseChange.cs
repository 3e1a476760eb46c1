namespace Thresholds.Dsl.Comparing;

/// <summary>A difference in what editions ask for: a step, a deadline, consent, a contact and its numbers, a form, advice.</summary>
/// <param name="Group">Where it stands: <c>pathway NAME</c>, <c>at LEVEL</c>, <c>contact NAME</c> and the like.</param>
/// <param name="What">What it is about.</param>
/// <param name="Before">What the edition before says; null for nothing.</param>
/// <param name="After">What the edition after says; null for nothing.</param>
/// <param name="SaysOtherwise">Whether another thing is said, rather than the same in other words.</param>
/// <param name="Effects">For which children it applies in one edition and not in the other.</param>
/// <param name="IsProven">Whether that was settled within the budget.</param>
public sealed record ClauseChange(string Group, string What, StatedClause? Before, StatedClause? After, bool SaysOtherwise, ValueList<Effect> Effects, bool IsProven)
{
    /// <summary>Whether more than words changed, or may have as far as is proven.</summary>
    public bool ChangesMeaning => Before is null || After is null || SaysOtherwise || Effects.Count > 0 || !IsProven;
}
