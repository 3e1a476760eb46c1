using System.Collections.Generic;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary>What <c>thr assess</c> is asked for.</summary>
/// <param name="At">The moment as written; null for that of the case.</param>
/// <param name="Format">text, json or html.</param>
/// <param name="Language">The tag of a language; null for the main one.</param>
/// <param name="Why">The name of the indicator or level to explain; null for the whole answer.</param>
/// <param name="WhatIf">A fact, or a fact and a value parted by <c>=</c>; null for the answer as it is.</param>
/// <param name="Salt">The path of a file with the salt of receipts; null for none.</param>
/// <param name="Receipt">The path of a file to write the receipt to; null for none.</param>
/// <param name="Departures">What the command line departs from.</param>
internal sealed record AssessOptions(string? At, string Format, string? Language, string? Why, string? WhatIf, string? Salt, string? Receipt, IReadOnlyList<CaseDeparture> Departures);
