using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Dsl.Tests.Syntax;

/// <summary>However a file is damaged, reading and compiling it ends, loses nothing and marks places within it.</summary>
public sealed class MutationTests
{
    private static readonly string[] Small = [.. Samples.ByName.Values.Where(text => text.Length < 5_000)];

    private static readonly string[] Large = [.. Samples.ByName.Values.Where(text => text.Length >= 5_000)];

    private static Gen<Mutation> Mutations =>
        from kind in Gen.Choose(0, Mutation.Kinds - 1)
        from place in Gen.Choose(0, 1_000_000)
        from other in Gen.Choose(0, 1_000_000)
        select new Mutation(kind, place, other);

    [Fact]
    public void SmallFilesCompileHoweverTheyAreDamaged() => Check(Small, 6, 1_500);

    [Fact]
    public void ShippedFilesCompileHoweverTheyAreDamaged() => Check(Large, 4, 12);

    private static void Check(string[] texts, int most, int times)
    {
        var cases =
            from text in Gen.Elements(texts)
            from count in Gen.Choose(1, most)
            from mutations in Mutations.ListOf(count)
            select (text, mutations);
        Prop.ForAll(cases.ToArbitrary(), pair => CompilesWell(pair.text, pair.mutations)).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(2026, 11));
    }

    private static void CompilesWell(string text, IEnumerable<Mutation> mutations)
    {
        var damaged = Mutation.ApplyAll(text, mutations);
        var syntax = Repository.Parse("damaged.thr", damaged);
        Wellformed.Check(syntax);
        var compiled = ThresholdCompiler.Compile(syntax, Repository.Vocabularies);
        var whole = new TextSpan(0, damaged.Length);
        Assert.All(compiled.Diagnostics, finding => Assert.True(whole.Contains(finding.Location.Span)));
        Assert.Equal(compiled.Diagnostics.Distinct(), compiled.Diagnostics);
        Assert.True(syntax.Errors.Count == 0 || compiled.HasErrors);
    }
}
