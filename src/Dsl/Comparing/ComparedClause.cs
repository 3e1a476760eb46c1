namespace Thresholds.Dsl.Comparing;

/// <summary>Something that an edition asks for or tells, with what it is compared by.</summary>
/// <param name="Group">Where it stands.</param>
/// <param name="What">What it is about; clauses of one group about the same are compared.</param>
/// <param name="Terms">What it says, by names rather than words.</param>
/// <param name="Decision">The number of its edition's decision whether it applies; null for always.</param>
/// <param name="Stated">What a reader is told.</param>
/// <param name="Wording">Of what is told in words alone, such as an offer, the words: it is compared with what is worded alike, else with nothing. Null where <paramref name="What"/> tells enough.</param>
internal sealed record ComparedClause(string Group, string What, string Terms, int? Decision, StatedClause Stated, string? Wording = null);
