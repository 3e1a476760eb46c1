using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Testing;

/// <summary>The answers of a mutated document: those that are not touched come from the document itself.</summary>
/// <param name="answers">The answers of the document together with its mutants.</param>
/// <param name="authority">The mutated document.</param>
/// <param name="numbers">The numbers that the touched decisions have among these answers.</param>
internal sealed class MutantAssessment(IAssessment answers, Authority authority, IReadOnlyDictionary<int, int> numbers) : IAssessment
{
    public Authority Authority => authority;

    public LevelOfNeed? IndicatedLevel => authority.Levels.LastOrDefault(level => Decide(authority.LevelDecisions[level.Order - 1]) == Truth.Yes);

    public LevelOfNeed? PossibleLevel => authority.Levels.LastOrDefault(level => Decide(authority.LevelDecisions[level.Order - 1]) != Truth.No);

    public System.DateTime? AsOf => answers.AsOf;

    public Truth Decide(int decision) => answers.Decide(numbers.TryGetValue(decision, out var number) ? number : decision);

    public FactValue? ValueOf(string fact) => answers.ValueOf(fact);

    public IAssessment Reassess(IReadOnlyDictionary<string, FactValue> facts) => new MutantAssessment(answers.Reassess(facts), authority, numbers);
}
