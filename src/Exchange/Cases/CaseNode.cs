using System.Collections.Generic;

namespace Thresholds.Exchange.Cases;

/// <summary>A value of a case file, with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A text as it reads; a number, true, false or null as written.</param>
/// <param name="Items">The items of a list.</param>
/// <param name="Members">The members of an object, each name once.</param>
/// <param name="Offset">Its first byte.</param>
internal sealed record CaseNode(CaseNodeKind Kind, string Text, IReadOnlyList<CaseNode> Items, IReadOnlyList<CaseMember> Members, int Offset);
