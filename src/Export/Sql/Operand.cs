namespace Thresholds.Export.Sql;

/// <summary>An answer that others stand on: two bits, whether yes and whether no is possible, kept in a slot or fixed.</summary>
/// <param name="Slot">The slot; below 0 when the answer is fixed.</param>
/// <param name="IsContrary">Whether the contrary of the slot is meant.</param>
/// <param name="Bits">The fixed answer: 1 for yes, 2 for no, 0 for what cannot come about.</param>
internal readonly record struct Operand(int Slot, bool IsContrary, int Bits)
{
    /// <summary>The contrary.</summary>
    public Operand Contrary => Slot < 0 ? new Operand(-1, false, ((Bits & 1) << 1) | (Bits >> 1)) : this with { IsContrary = !IsContrary };

    public static Operand In(int slot) => new(slot, false, 0);

    public static Operand Fixed(int bits) => new(-1, false, bits);
}
