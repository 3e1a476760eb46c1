using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Emission.Words;

namespace Thresholds.Generator.Emission;

/// <summary>Writes what setting a fact leaves to settle: what hangs on the day of the assessment, on whether something is known, and on other facts.</summary>
internal sealed class LateEmitter
{
    private readonly CodeWriter _code;
    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly WordLayout _layout;

    public LateEmitter(CodeWriter code, AuthorityModel model, DecisionPlan plan, WordLayout layout)
    {
        _code = code;
        _model = model;
        _plan = plan;
        _layout = layout;
    }

    public void Write()
    {
        WriteCounts();
        foreach (var literal in _layout.Literals)
        {
            if (literal.Test >= _model.Variables.Count)
            {
                var fact = "facts." + Names.Pascal(_plan.FactOfTest(literal.Test));
                Settle(literal, $"!({fact} is null)", $"{fact} is null");
            }
            else if (_model.Variables[literal.Test] is { Window: not null } variable)
            {
                WriteWindow(literal, variable);
            }
            else
            {
                WriteImplied(literal, _model.Variables[literal.Test]);
            }
        }
    }

    // How often something happened in each window, as far as it is known, and what the windows of one fact say of one another.
    private void WriteCounts()
    {
        var counts = _layout.Literals.Select(literal => literal.Test).Where(test => test < _model.Variables.Count).Distinct().Select(test => _model.Variables[test]).Where(variable => variable.Window is not null && !CellsEmitter.IsYesNo(variable)).ToList();
        foreach (var variable in counts)
        {
            _code.Line($"ulong v{Literals.Number(variable.Index)} = Cells{Literals.Number(variable.Index)}(facts.{Names.Pascal(variable.Fact)}, asOf);");
        }

        var pairs = counts.SelectMany(_ => counts, (wide, narrow) => (wide, narrow))
            .Where(pair => pair.wide.Index != pair.narrow.Index && pair.wide.Fact == pair.narrow.Fact && pair.wide.Window is { } wide && pair.narrow.Window is { } narrow && wide.Covers(narrow)).ToList();

        // Once through for each link of a chain of windows, until nothing more can follow.
        for (var round = 0; round < pairs.Count; round++)
        {
            foreach (var (wide, narrow) in pairs)
            {
                _code.Line($"global::Thresholds.Cells.Narrow(ref v{Literals.Number(wide.Index)}, ref v{Literals.Number(narrow.Index)});");
            }
        }
    }

    private void WriteWindow(Literal literal, Variable variable)
    {
        var test = Literals.Number(literal.Test);
        if (CellsEmitter.IsYesNo(variable))
        {
            Settle(literal, variable, $"facts.{Names.Pascal(variable.Fact)} is {{ }} day{test} ? Window{test}.Contains(day{test}, asOf) : (bool?)null");
        }
        else
        {
            Settle(literal, $"(v{test} & {Literals.Word(_plan.Cells.All(literal.Test) & ~literal.Cells)}) == 0", $"(v{test} & {Literals.Word(literal.Cells)}) == 0");
        }
    }

    // What a known fact settles, when nobody has answered the question itself.
    private void WriteImplied(Literal literal, Variable variable)
    {
        var implied = string.Concat(_model.Implications
            .Where(implication => implication.Fact == variable.Fact && _model.Authority.Facts.Any(fact => fact.Id == implication.Known)) // others cannot be given
            .Select(implication => $" ?? (facts.{Names.Pascal(implication.Known)} is null ? (bool?)null : {(implication.Value ? "true" : "false")})"));
        if (implied.Length > 0)
        {
            Settle(literal, variable, $"facts.{Names.Pascal(variable.Fact)}{implied}");
        }
    }

    private void Settle(Literal literal, Variable variable, string answer)
    {
        var local = "w" + Literals.Number(variable.Index);
        _code.Line($"bool? {local} = {answer};");
        Settle(literal, $"{local} == true", $"{local} == false");
    }

    private void Settle(Literal literal, string isYes, string isNo)
    {
        foreach (var bits in _layout.PlacesOf(literal))
        {
            _code.Line($"t{Literals.Number(bits.Word)} |= {isYes} ? {Literals.Word(bits.Mask)} : 0; f{Literals.Number(bits.Word)} |= {isNo} ? {Literals.Word(bits.Mask)} : 0;");
        }
    }
}
