namespace Thresholds.Dsl.Model;

/// <summary>The meaning of an authority file. Immutable; two models are equal when they mean the same on the same lines.</summary>
/// <param name="Authority">What the document says, apart from the conditions.</param>
/// <param name="Variables">What the conditions test, by number.</param>
/// <param name="Decisions">The conditions, by number.</param>
/// <param name="Implications">What follows for unknown facts from known ones.</param>
/// <param name="Examples">The examples, in the order of the file.</param>
public sealed record AuthorityModel(Authority Authority, ValueList<Variable> Variables, ValueList<Decision> Decisions, ValueList<Implication> Implications, ValueList<ExampleCase> Examples)
{
    /// <summary>What is said about words; null when nothing is.</summary>
    public WordLists? Words { get; init; }

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
