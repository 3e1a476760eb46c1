namespace Thresholds.Exchange.Cases;

/// <summary>What a value of a case file is.</summary>
internal enum CaseNodeKind
{
    Null,
    TrueOrFalse,
    Number,
    Text,
    List,
    Object,
}
