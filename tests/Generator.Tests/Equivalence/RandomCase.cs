using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds.Generator.Tests.Equivalence;

/// <summary>A case: what is known on a day.</summary>
internal sealed record RandomCase(IReadOnlyDictionary<string, FactValue> Facts, DateTime AsOf)
{
    /// <summary>The case as an example in a <c>.thr</c> file would give it.</summary>
    public override string ToString() => $"as of {AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{string.Concat(Facts.Select(fact => $", {fact.Key} {fact.Value}"))}";
}
