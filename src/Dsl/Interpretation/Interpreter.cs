using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>What a program means, spelt out plainly: the compiled evaluators are checked against it.</summary>
/// <remarks>A decision is yes when it holds in every completion of what is unknown, no when it holds in none, and else unknown. Each answer comes of looking for
/// a completion in which it holds and for one in which it does not. In the worst case that takes time exponential in the number of unknown facts that hang together.</remarks>
public sealed class Interpreter
{
    private readonly Representatives _representatives;
    private readonly int[][] _variables;
    private readonly ConditionalWeakTable<Condition, int[]> _variablesOf = new(); // of a condition always the same, and asked for at every step

    /// <summary>An interpreter of a model.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public Interpreter(AuthorityModel model)
    {
        Model = model ?? throw new ArgumentNullException(nameof(model));
        _representatives = new Representatives(model);
        _variables = new int[model.Decisions.Count][];
        foreach (var decision in model.Decisions)
        {
            VariablesOf(decision.Index);
        }
    }

    internal AuthorityModel Model { get; }

    /// <summary>The answers to a case.</summary>
    /// <param name="facts">What is known, by the names of the facts; others are unknown.</param>
    /// <param name="asOf">The day of the assessment, from which windows count back.</param>
    /// <exception cref="ArgumentNullException">There are no facts.</exception>
    public IAssessment Assess(IReadOnlyDictionary<string, FactValue> facts, DateTime asOf) =>
        new InterpretedAssessment(this, Model, facts, asOf, new Completions(this, Knowledge.Of(Model, _representatives, facts ?? throw new ArgumentNullException(nameof(facts)), asOf)).Answer);

    /// <summary>The variables that a condition hangs on, each once, also through what it refers to.</summary>
    internal int[] VariablesOf(Condition condition) => condition switch
    {
        Condition.InSet or Condition.AtLeast => _variablesOf.GetValue(condition, _ => [.. Within(condition).Distinct()]),
        Condition.Not not => VariablesOf(not.Operand),
        Condition.Refers reference => VariablesOf(reference.Decision),
        _ => [],
    };

    private IEnumerable<int> Within(Condition condition) => condition switch
    {
        Condition.InSet test => [test.Variable],
        Condition.AtLeast several => several.Operands.SelectMany(VariablesOf),
        _ => [],
    };

    /// <summary>The variables that a decision hangs on, each once.</summary>
    internal int[] VariablesOf(int decision) => _variables[decision] ??= VariablesOf(Model.Decisions[decision].Condition);
}
