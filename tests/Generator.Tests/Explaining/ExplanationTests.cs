using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Generator.Tests.Equivalence;
using Thresholds.Generator.Tests.RandomPrograms;
using Thresholds.Generator.Tests.Samples;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Generator.Tests.Explaining;

/// <summary>Why something is met does not depend on who says it, and what is said to decide does.</summary>
public class ExplanationTests(ITestOutputHelper output)
{
    private const int Programs = 24;
    private const int Cases = 10;

    [Fact]
    public void Random_programs_are_explained_alike_and_by_what_decides()
    {
        var (upheld, enumerated, asked, interpreted) = (0, 0, 0, 0);
        foreach (var some in Enumerable.Range(1, Programs).Select(ProgramMaker.Make).Chunk(12))
        {
            using var evaluators = new LoadedEvaluators(some);
            foreach (var program in some)
            {
                var model = SampleFile.Compile((program.Name + ".thr", program.Text));
                var plan = DecisionPlan.Of(model);
                var maker = new CaseMaker(model);
                var check = new ExplanationCheck(model);
                var asking = new AskingCheck(model, maker);
                for (var seed = 0; seed < Cases; seed++)
                {
                    var one = maker.Make(seed);
                    var compiled = evaluators[program].Assess(one.Facts, one.AsOf);
                    var problem = check.Problem(one, plan.Assess(one.Facts, one.AsOf), compiled) ?? asking.Problem(one, compiled, new Random(seed));
                    Assert.True(problem is null, $"{problem}\nin the case {one} of\n{program.Text}");
                }

                upheld += check.Upheld;
                enumerated += check.Enumerated;
                asked += asking.Asked;
                interpreted += asking.Interpreted;
            }
        }

        output.WriteLine($"{upheld} answers upheld, {enumerated} levels compared with every subset of what is known, {asked} questions, {interpreted} assessments by the interpreter");
        Assert.True(upheld > 150 && enumerated > 25 && asked > 300 && interpreted > 300); // otherwise the comparison would say little
    }

    [Theory]
    [InlineData("coventry")]
    [InlineData("herefordshire")]
    public void Shipped_documents_are_explained_alike(string name)
    {
        var model = SampleFile.Shipped(name);
        var evaluator = Compiled.Authorities.All.Single(authority => authority.Authority.Id == name);
        var plan = DecisionPlan.Of(model);
        var maker = new CaseMaker(model);
        for (var seed = 0; seed < 15; seed++)
        {
            var one = maker.Make(seed);
            var (tool, compiled) = (plan.Assess(one.Facts, one.AsOf), evaluator.Assess(one.Facts, one.AsOf));
            Assert.All(model.Authority.Indicators, indicator => Assert.Equal(Explanation.Of(tool, indicator), Explanation.Of(compiled, indicator)));
            Assert.All(model.Authority.Levels, level => Assert.Equal(LevelExplanation.Of(tool, level), LevelExplanation.Of(compiled, level)));
        }
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("coventry")]
    public void Comparisons_are_worded_as_they_could_be_written(string name)
    {
        var path = name == "everything" ? "Samples/everything.thr" : $"thresholds/{name}.thr";
        var model = name == "everything" ? SampleFile.Everything() : SampleFile.Shipped(name);
        var nothing = DecisionPlan.Of(model).Assess(new Dictionary<string, FactValue>(), DateTime.MinValue);
        var words = Leaves(nothing, model.Authority.DecisionCount).Where(leaf => !leaf.Words.EndsWith("-at-statutory", StringComparison.Ordinal)).Select(leaf => leaf.Words).Distinct().ToList(); // which of two levels, is asked of people only
        Assert.True(words.Count > 20);
        var text = SampleFile.Read(path) + "\n" + string.Concat(words.Select((word, place) => $"define worded-{place} \"Worded\" as {word}\n"));
        var again = SampleFile.Compile((path, text), ("england.thr", SampleFile.Read("thresholds/england.thr")), ("coventry-2013.thr", SampleFile.Read("thresholds/coventry-2013.thr")));
        var plan = DecisionPlan.Of(again);
        var maker = new CaseMaker(again);
        for (var seed = 0; seed < 30; seed++)
        {
            // A comparison of a fact that may not apply asks for that as well, unless the fact is known; and the name of a judgement stands for its bullet.
            var one = maker.Make(seed);
            var assessment = plan.Assess(one.Facts, one.AsOf);
            foreach (var leaf in Leaves(assessment, model.Authority.DecisionCount).Where(leaf => leaf.Fact is { Value: not null, Fact.IsJudgement: false } && words.Contains(leaf.Words)).DistinctBy(leaf => leaf.Words))
            {
                var definition = again.Decisions.First(decision => decision.Name == "definition worded-" + words.IndexOf(leaf.Words));
                Assert.True(assessment.Decide(definition.Index) == leaf.Truth, $"{leaf.Words} is {assessment.Decide(definition.Index)}, not {leaf.Truth}, in the case {one}");
            }
        }
    }

    private static IEnumerable<ExplainedCondition> Leaves(IAssessment assessment, int decisions) =>
        Enumerable.Range(0, decisions).SelectMany(decision => Leaves(ExplainedCondition.Of(assessment, decision)));

    private static IEnumerable<ExplainedCondition> Leaves(ExplainedCondition part) => part.Fact is null ? part.Parts.SelectMany(Leaves) : [part];
}
