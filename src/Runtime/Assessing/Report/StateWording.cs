using System.Linq;

namespace Thresholds;

/// <summary>Says how a provision stands.</summary>
internal static class StateWording
{
    /// <summary>As <see cref="After"/>, and of a provision that applies also which exceptions do not hold.</summary>
    public static string AfterWithExceptions(ProvisionState state, ValueList<Guard> unless) => state.Standing == Standing.Applies && unless.Count > 0
        ? " - applies here; it would not if: " + Conditions(unless)
        : After(state);

    /// <summary>What follows the provision: nothing when it applies, otherwise why not or on what it hangs.</summary>
    public static string After(ProvisionState state) => state.Standing switch
    {
        Standing.Applies => "",
        Standing.Excepted => " - does not apply here, because: " + Conditions(state.Exceptions),
        Standing.DoesNotApply => " - does not apply here",
        _ => " - depends on what is not known: " + Conditions(state.OpenConditions),
    };

    private static string Conditions(ValueList<Guard> guards) => string.Join("; ", guards.Select(guard => guard.Condition));
}
