using System;

namespace Thresholds;

/// <summary>A bank holiday of England and Wales.</summary>
/// <param name="Day">The day on which it is kept, at midnight.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsSubstitute">Whether it is kept on this day because the usual one falls on a weekend.</param>
public sealed record BankHoliday(DateTime Day, string Name, bool IsSubstitute);
