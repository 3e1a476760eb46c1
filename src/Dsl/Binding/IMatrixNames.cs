using System.Collections.Generic;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>What conditions need to know of the levels and bullets of a file.</summary>
internal interface IMatrixNames
{
    /// <summary>The levels, least first.</summary>
    IReadOnlyList<LevelOfNeed> Levels { get; }

    /// <summary>How many levels there are.</summary>
    int LevelCount { get; }

    /// <summary>Whether the condition that is bound now is a bullet's and so helps to decide the level.</summary>
    bool DecidesLevel { get; }

    /// <summary>The name of that bullet.</summary>
    string BulletBeingBound { get; }

    /// <summary>The level of a name; a name that is none is reported.</summary>
    LevelOfNeed? Level(Token name, FileSyntax file);

    /// <summary>The number of the decision whether a level or a higher one is reached.</summary>
    int LevelDecision(int order);

    /// <summary>The number of the decision whether a bullet is met.</summary>
    int DecisionOf(Symbol bullet);

    /// <summary>Whether a part of the document says where it is said; one that does not is reported when there are documents to cite.</summary>
    void ExpectCitation(Citation? citation, Token name, FileSyntax file);

    /// <summary>The decisions of the bullets that the selectors choose; null when a selector is wrong.</summary>
    IReadOnlyList<int>? Select(IReadOnlyList<SelectorSyntax> selectors, bool strengths, FileSyntax file);
}
