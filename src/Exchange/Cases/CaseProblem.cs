namespace Thresholds.Exchange.Cases;

/// <summary>What is wrong at a place of a case file.</summary>
/// <param name="Offset">The byte at which it is.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
internal sealed record CaseProblem(int Offset, string Message);
