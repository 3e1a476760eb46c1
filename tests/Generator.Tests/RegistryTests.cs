using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Thresholds.Generator.Tests.Samples;
using Thresholds.Generator.Tests.Verification;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>All authorities of a project in one list, and one case before each of them.</summary>
public class RegistryTests
{
    private static readonly DateTime Today = new(2026, 3, 6);

    [Fact]
    public void Every_authority_of_the_project_is_in_the_list_once() =>
        Assert.Equal(["coventry", "coventry-2013", "everything", "herefordshire", "millbrook", "sandwell", "thornbrook", "westborough"], Compiled.Authorities.All.Select(evaluator => evaluator.Authority.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void An_authority_that_is_called_as_the_list_has_the_name()
    {
        var project = new TestProject().With("authorities.thr", SmallFile.Of("authorities"));
        var result = project.Driver().RunGenerators(project.Compilation()).GetRunResult();
        Assert.DoesNotContain(result.GeneratedTrees, tree => tree.FilePath.EndsWith("Thresholds.Authorities.g.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(project.Generate().Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_same_case_stands_at_different_levels()
    {
        var sides = Put(("temporary-accommodation", FactValue.YesNo(true)));
        Assert.True(sides.Differs);
        Assert.Equal("4 3 3", string.Join(" ", sides.Sides.Where(side => side.NotAsked.Count == 0).Select(side => side.Indicated?.Order)));
        Assert.Equal("temporary-accommodation-4", sides.Sides[0].Deciding.Single().Id);
        Assert.Equal(["temporary-accommodation"], sides.Sides[1].NotAsked);
        Assert.Null(sides.Sides[1].Indicated);
    }

    [Fact]
    public void A_gap_of_one_document_shows_beside_the_others()
    {
        var sides = Put(("attendance", FactValue.Percent(40)));
        Assert.True(sides.IsLeftOut);
        Assert.Null(sides.Sides[1].Indicated);
        Assert.Equal(3, sides.Sides[0].Indicated?.Order);
    }

    [Fact]
    public void What_is_the_same_everywhere_does_not_differ()
    {
        var sides = Put(("never-heard-of", FactValue.YesNo(true)));
        Assert.False(sides.Differs);
        Assert.False(sides.IsLeftOut);
        Assert.All(sides.Sides, side => Assert.Equal(["never-heard-of"], side.NotAsked));
    }

    [Fact]
    public void A_fact_of_another_kind_is_not_given()
    {
        var sides = Put(("attendance", FactValue.YesNo(true)), ("exploitation-risk", FactValue.Choice(7, "made-up")));
        Assert.All(sides.Sides, side => Assert.Equal(2, side.NotAsked.Count));
        Assert.All(sides.Sides, side => Assert.Null(side.Indicated));
    }

    private static SideBySide Put(params (string Fact, FactValue Value)[] facts) => SideBySide.Of(
        [Compiled.Coventry2013.Evaluator, Compiled.Coventry.Evaluator, Compiled.Sandwell.Evaluator, Compiled.Herefordshire.Evaluator],
        facts.ToDictionary(fact => fact.Fact, fact => fact.Value),
        Today);
}
