namespace Thresholds;

/// <summary>The three-valued connectives over answers that are already exact. Their result is cautious: it may be open where a joint decision would not be.</summary>
internal static class TruthTable
{
    public static Truth And(Truth left, Truth right) =>
        left == Truth.No || right == Truth.No ? Truth.No : left == Truth.Yes ? right : right == Truth.Yes ? left : Truth.Unknown;

    public static Truth Or(Truth left, Truth right) => Not(And(Not(left), Not(right)));

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.Unknown,
    };
}
