namespace Thresholds.Dsl.Model;

/// <summary>What a file and its vocabularies say about words. The analysis compares texts by them; no answer hangs on them.</summary>
/// <param name="Synonyms">Sets of wordings that are taken for one another.</param>
/// <param name="Scales">Lists of wordings by grade.</param>
/// <param name="Meanings">Wordings that speak of values of a fact.</param>
public sealed record WordLists(ValueList<ValueList<string>> Synonyms, ValueList<ValueList<Grade>> Scales, ValueList<WordMeaning> Meanings);
