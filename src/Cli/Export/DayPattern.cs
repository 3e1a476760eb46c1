namespace Thresholds.Cli.Export;

/// <summary>Patterns for days and moments of the calendar.</summary>
internal static class DayPattern
{
    private const string MonthAndDay = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";

    // Every fourth year, but of full centuries only every fourth.
    private const string LeapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";

    /// <summary>Matches every day of the years 1 to 9999.</summary>
    public const string Day = $"(([0-9]{{3}}[1-9]|[0-9]{{2}}[1-9]0|[0-9][1-9]00|[1-9]000)-{MonthAndDay}|{LeapYear}-02-29)";

    /// <summary>Matches every moment of the years 1978 to 2199.</summary>
    public const string Moment = $"^((197[89]|19[89][0-9]|2[01][0-9]{{2}})-{MonthAndDay}|(19(8[048]|9[26])|2000|2[01](0[48]|[2468][048]|[13579][26]))-02-29)[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$";
}
