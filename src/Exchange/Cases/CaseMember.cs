namespace Thresholds.Exchange.Cases;

/// <summary>A member of an object of a case file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Offset">The first byte of the name.</param>
/// <param name="Value">Its value.</param>
internal sealed record CaseMember(string Name, int Offset, CaseNode Value);
