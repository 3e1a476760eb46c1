using System;
using System.Collections.Generic;

namespace Thresholds.Dsl.Analysis;

/// <summary>The wordings that begin with some words: the one that ends here, and those that go on, by their next word.</summary>
internal sealed class PhraseNode
{
    public Phrase? Phrase { get; set; }

    public Dictionary<string, PhraseNode> Next { get; } = new(StringComparer.Ordinal);
}
