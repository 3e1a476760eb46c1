namespace Thresholds;

/// <summary>Which days are working days.</summary>
/// <param name="FirstDay">The first working day of the week.</param>
/// <param name="LastDay">The last working day of the week.</param>
/// <param name="ExceptBankHolidays">Whether bank holidays of England and Wales are no working days.</param>
public sealed record WorkingWeek(System.DayOfWeek FirstDay, System.DayOfWeek LastDay, bool ExceptBankHolidays)
{
    /// <summary>Monday to Friday without bank holidays.</summary>
    public static WorkingWeek Usual { get; } = new(System.DayOfWeek.Monday, System.DayOfWeek.Friday, true);

    /// <summary>Whether the week works on a day of the week, bank holidays aside. A last day before the first runs over the end of the week.</summary>
    /// <param name="day">The day of the week.</param>
    public bool Includes(System.DayOfWeek day) => ((int)day - (int)FirstDay + 7) % 7 <= ((int)LastDay - (int)FirstDay + 7) % 7;
}
