namespace Thresholds.Dsl.Model;

/// <summary>The meaning of an authority file. Immutable; two models are equal when they mean the same on the same lines.</summary>
public sealed record AuthorityModel
{
    /// <summary>The meaning of a file.</summary>
    /// <param name="authority">What the document says.</param>
    /// <param name="examples">The examples, in the order of the file.</param>
    public AuthorityModel(Authority authority, ValueList<ExampleCase> examples)
    {
        Authority = authority;
        Examples = examples;
    }

    /// <summary>What the document says, its conditions included.</summary>
    public Authority Authority { get; init; }

    /// <summary>What the conditions test, by number.</summary>
    public ValueList<Variable> Variables => Authority.Rules.Variables;

    /// <summary>The conditions, by number.</summary>
    public ValueList<Decision> Decisions => Authority.Rules.Decisions;

    /// <summary>What follows for unknown facts from known ones.</summary>
    public ValueList<Implication> Implications => Authority.Rules.Implications;

    /// <summary>The examples, in the order of the file.</summary>
    public ValueList<ExampleCase> Examples { get; init; }

    /// <summary>What is said about words; null when nothing is.</summary>
    public WordLists? Words { get; init; }

    /// <summary>What bullets were called in the edition before, in the order of the file.</summary>
    public ValueList<EarlierName> EarlierNames { get; init; }

    /// <summary>Whether an answer can depend on the day of the assessment.</summary>
    public bool UsesWindows
    {
        get
        {
            foreach (var variable in Variables)
            {
                if (variable.Window is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
