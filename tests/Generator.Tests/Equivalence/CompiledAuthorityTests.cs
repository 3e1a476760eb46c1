using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.Samples;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Generator.Tests.Equivalence;

/// <summary>The evaluators that are compiled into this assembly answer as the interpreter does.</summary>
public class CompiledAuthorityTests(ITestOutputHelper output)
{
    public static TheoryData<string> Authorities => ["coventry", "coventry-2013", "sandwell", "herefordshire", "everything", "westborough", "millbrook", "thornbrook"];

    [Theory]
    [MemberData(nameof(Authorities))]
    public void Holds_the_same_document(string name)
    {
        var (model, evaluator) = Of(name);
        Assert.Equal(model.Authority, evaluator.Authority);
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public void Agrees_on_every_example(string name)
    {
        var (model, evaluator) = Of(name);
        var interpreter = new Interpreter(model);
        Assert.NotEmpty(model.Examples);
        foreach (var example in model.Examples)
        {
            var facts = ExampleRunner.Facts(example);
            var compiled = evaluator.Assess(facts, example.AsOf ?? DateTime.MinValue);
            Assert.All(example.Expectations, expectation => Assert.Null(ExampleRunner.Differs(expectation, compiled)));
            Assert.Null(Disagreement.Between(model, interpreter.Assess(facts, example.AsOf ?? DateTime.MinValue), compiled));
        }
    }

    [Theory]
    [InlineData("coventry", 10_000)]
    [InlineData("coventry-2013", 10_000)]
    [InlineData("sandwell", 10_000)]
    [InlineData("herefordshire", 10_000)]
    [InlineData("everything", 500)]
    [InlineData("westborough", 500)]
    [InlineData("millbrook", 500)]
    [InlineData("thornbrook", 2_000)]
    public void Agrees_on_random_cases(string name, int cases)
    {
        var (model, evaluator) = Of(name);
        var interpreter = new Interpreter(model);
        var maker = new CaseMaker(model);
        var known = 0L;
        Parallel.For(0, cases, seed =>
        {
            var one = maker.Make(seed);
            System.Threading.Interlocked.Add(ref known, one.Facts.Count);
            var difference = Disagreement.Between(model, interpreter.Assess(one.Facts, one.AsOf), evaluator.Assess(one.Facts, one.AsOf));
            Assert.True(difference is null, $"case {seed}: {one}\n{difference}");
        });
        output.WriteLine($"{name}: {cases} cases, {model.Decisions.Count} decisions and {known / (double)cases:0.0} of {model.Authority.Facts.Count} facts known in each");
    }

    private static (AuthorityModel Model, IEvaluator Evaluator) Of(string name) => (Model(name), Compiled.Authorities.All.Single(evaluator => evaluator.Authority.Id == name));

    private static AuthorityModel Model(string name) => name switch
    {
        "everything" => SampleFile.Everything(),
        "westborough" or "millbrook" => SampleFile.Variant(name),
        "thornbrook" => SampleFile.Thornbrook(),
        _ => SampleFile.Shipped(name),
    };
}
