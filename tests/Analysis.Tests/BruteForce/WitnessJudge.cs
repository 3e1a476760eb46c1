using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.BruteForce;

/// <summary>Runs the witness of a finding through the interpreter and says what it does not show.</summary>
internal sealed class WitnessJudge(AuthorityModel model)
{
    private static readonly DateTime SomeDay = new(2026, 3, 6);

    private readonly Interpreter _interpreter = new(model);
    private readonly IReadOnlyList<RungAt> _rungs = RungAt.Of(model);

    /// <summary>What the case of the finding fails to show; null when it shows what the finding says.</summary>
    public string? Complaint(Finding finding)
    {
        if (finding.Witness is not { } witness)
        {
            return finding.Rule.Code is "THR2003" or "THR2005" or "THR2006" or "THR2007" or "THR2008" or "THR2010" or "THR2011" or "THR2015" or "THR3004" or "THR3005" or "THR3006" or "THR3007"
                ? "there is no witness"
                : null;
        }

        var assessment = Assess(witness, null);
        return finding.Rule.Code switch
        {
            "THR2003" or "THR2015" => AllMet(assessment, Names(finding.Arguments[0]).Select(name => _rungs.Where(rung => rung.Indicator.Id == name))),
            "THR2005" or "THR2010" => Outdone(assessment, finding),
            "THR2006" => AllMet(assessment, FindingKey.Rungs(finding).Select(rung => Rung(rung.Name, rung.Level))),
            "THR2007" => AllMet(assessment, [Rung(finding.Arguments[0], finding.Arguments[2]), Rung(finding.Arguments[1], finding.Arguments[3])]),
            "THR2008" => Unclaimed(assessment, finding),
            "THR2011" => Lowered(witness, finding),
            "THR3006" => model.Authority.Pathways.Where(pathway => Names(finding.Arguments[0]).Contains(pathway.Id)).All(pathway => assessment.Decide(pathway.Decision) == Truth.Yes) ? null : "a pathway is not open",
            "THR2018" or "THR2019" => MetOutside(assessment, witness, finding),
            "THR3004" or "THR3005" or "THR3007" => BothAsked(assessment, finding),
            _ => "no finding of this kind has a witness",
        };
    }

    private static List<string> Names(string list) => [.. Regex.Matches(list, "'([^']*)'").Select(match => match.Groups[1].Value)];

    private IAssessment Assess(CaseWitness witness, GivenFact? instead) => _interpreter.Assess(
        witness.Facts.Where(given => given.Fact != instead?.Fact).Concat(instead is null ? [] : [instead]).ToDictionary(given => given.Fact, given => given.Value),
        witness.AsOf ?? SomeDay);

    private IEnumerable<RungAt> Rung(string indicator, string level) => _rungs.Where(rung => rung.Indicator.Id == indicator && rung.Level.Id == level);

    private static string? AllMet(IAssessment assessment, IEnumerable<IEnumerable<RungAt>> rungs) =>
        rungs.All(same => same.Any(rung => assessment.Decide(rung.Decision) == Truth.Yes)) ? null : "not all are met";

    // The bullet is met, with a value that its words do not mean.
    private string? MetOutside(IAssessment assessment, CaseWitness witness, Finding finding)
    {
        var meanings = model.Words?.Meanings.Where(meaning => finding.Arguments[2].Split(" or ").Contains(meaning.Condition)).ToList() ?? [];
        var value = witness.Facts.FirstOrDefault(given => meanings.Any(meaning => meaning.Fact == given.Fact))?.Value;
        return AllMet(assessment, [_rungs.Where(rung => rung.Indicator.Id == finding.Where.Name)])
            ?? (value is null || meanings.SelectMany(meaning => meaning.Values).Any(values => values.Contains(value.Low)) ? "the value is one that the words mean" : null);
    }

    private string? Outdone(IAssessment assessment, Finding finding)
    {
        var met = _rungs.Where(rung => rung.Indicator.Id == finding.Where.Name && assessment.Decide(rung.Decision) == Truth.Yes).ToList();
        return met.Count == 0 ? "it is not met"
            : met.All(rung => assessment.IndicatedLevel > rung.Level) ? null
            : "it decides";
    }

    // The fact alone meets no rung that hangs on it, unless it is met whatever the fact is; brute force looks at that.
    private string? Unclaimed(IAssessment assessment, Finding finding)
    {
        var facts = Names(finding.Arguments[1]);
        return facts.Any(fact => assessment.ValueOf(fact) is null) ? "a fact is not given"
            : facts.Count > 1 && _rungs.Any(rung => rung.Indicator.Ladder?.Id == finding.Arguments[0] && rung.Indicator.Polarity == Polarity.Need && rung.Indicator.Facts.Intersect(facts).Any() && assessment.Decide(rung.Decision) == Truth.Yes) ? "a rung is met"
            : null;
    }

    private string? Lowered(CaseWitness witness, Finding finding)
    {
        var level = model.Authority.Levels.First(level => level.Id == finding.Arguments[1]);
        if (!(Assess(witness, null).IndicatedLevel >= level))
        {
            return "the level is not reached";
        }

        var fact = model.Authority.Facts.First(fact => fact.Id == finding.Arguments[0]);
        var given = witness.Facts.FirstOrDefault(given => given.Fact == fact.Id)?.Value;
        var options = new FactOptions(model, fact);
        return given is not null && options.Values.Select(value => value[0]).Any(number =>
            (fact.Worse == WorseWhen.Higher ? number > given.High : number < given.Low) && !(Assess(witness, new GivenFact(fact.Id, Value(fact, number))).IndicatedLevel >= level))
            ? null : "no worse value lowers the level";
    }

    private static FactValue Value(Fact fact, decimal number) => fact.Kind switch
    {
        FactKind.YesNo => FactValue.YesNo(number == 1),
        FactKind.Choice => FactValue.Choice((int)number, fact.Choices[(int)number].Id),
        FactKind.Age => FactValue.OfAge(Age.Months((int)number)),
        FactKind.Percent => FactValue.Percent(number),
        FactKind.Date => FactValue.Date(new DateTime((long)number * TimeSpan.TicksPerDay)),
        _ => FactValue.Number(number, fact.Unit),
    };

    private string? BothAsked(IAssessment assessment, Finding finding)
    {
        var lines = new[] { finding.Where.Place.Line, finding.Beside[0].Place.Line };
        var open = model.Authority.Pathways.Where(pathway => assessment.Decide(pathway.Decision) == Truth.Yes).SelectMany(pathway => pathway.Provisions)
            .Concat(model.Authority.Responses.Where(response => response.Level == assessment.IndicatedLevel).SelectMany(response => response.Provisions))
            .Where(provision => provision.Decision is not { } decision || assessment.Decide(decision) == Truth.Yes)
            .Select(provision => provision.Place.Line).ToHashSet();
        return lines.All(open.Contains) ? null : "not both are asked for";
    }
}
