using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Comparing;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Text;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Analysis.Tests.Comparing;

/// <summary>A comparison of two editions finds what asking both about every child finds, no more and no less.</summary>
public class RandomEditionTests(ITestOutputHelper output)
{
    private const int Programs = 1_600;
    private const int LargestUniverse = 6_000;

    private static readonly DateTime SomeDay = new(2026, 3, 6);

    [Fact]
    public void Finds_what_asking_both_about_every_child_finds()
    {
        var (tried, differing, heard, narrowed) = (0, 0, 0, 0);
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Parallel.For(0, Programs, seed =>
        {
            var edition = RandomEdition.Of(seed);
            if (ModelOf(edition.Before) is not { } before || ModelOf(edition.After) is not { } after || ModelOf(edition.Together) is not { } both || Universe.Of(both, LargestUniverse) is not { } universe)
            {
                return;
            }

            var comparison = EditionComparison.Of(before, after);
            var expected = Expected(before, after, universe, comparison, edition.Narrowed);
            var found = Found(comparison, before, after);

            // Of facts with other values only children are asked about of whom both can be told; another child may show more.
            var missed = expected.Except(found).Where(_ => edition.Narrowed.Count == 0 || (comparison.Lines.All(line => line.IsProven) && comparison.Clauses.All(clause => clause.IsProven) && comparison.Levels.All(level => level.IsProven))).ToList();
            var extra = found.Except(expected).Where(_ => edition.Narrowed.Count == 0).ToList();
            Assert.True(missed.Count == 0 && extra.Count == 0, $"seed {seed}\nmissed: {string.Join("; ", missed)}\nextra: {string.Join("; ", extra)}\n{edition.Before}\n{edition.After}");
            var otherwise = comparison.Facts.Select(fact => fact.Before.Id).Order(StringComparer.Ordinal).ToList();
            Assert.True(edition.Narrowed.Order(StringComparer.Ordinal).SequenceEqual(otherwise), $"seed {seed}: {string.Join(", ", otherwise)} differ\n{edition.Before}\n{edition.After}");
            Assert.True(!comparison.IsSame || expected.Count == 0, $"seed {seed} is said to be the same\n{edition.Before}\n{edition.After}");
            var judge = new EditionJudge(before, after);
            Assert.True(judge.Complaints(comparison).FirstOrDefault() is not { } complaint, $"seed {seed}: {judge.Complaints(comparison).FirstOrDefault()}\n{edition.Before}\n{edition.After}");
            Interlocked.Increment(ref tried);
            Interlocked.Add(ref heard, judge.Heard);
            Interlocked.Add(ref differing, comparison.IsSame ? 0 : 1);
            Interlocked.Add(ref narrowed, edition.Narrowed.Count > 0 ? 1 : 0);
            Count(seen, comparison);
        });
        output.WriteLine($"{tried} of {Programs} pairs, {differing} differ, {narrowed} with other facts, {heard} children heard; {string.Join(", ", seen.Select(kind => $"{kind.Key} {kind.Value}"))}");
        Assert.True(tried * 5 > Programs && differing * 5 > tried && differing < tried && narrowed > 10, $"{tried} pairs, {differing} differ, {narrowed} with other facts");

        // Nothing of it was tried in vain.
        var all = Enum.GetValues<LineVerdict>().Except([LineVerdict.NotProven]).Select(verdict => verdict.ToString()).Concat(["by Was", "by Name", "by Condition", "pathway", "prohibitions", "triage", "advice", "alert", "contact", "score", "grid", "level", "strength"]);
        Assert.Empty(all.Except(seen.Keys));
    }

    private static void Count(SortedDictionary<string, int> seen, EditionComparison comparison)
    {
        lock (seen)
        {
            foreach (var kind in comparison.Lines.SelectMany(line => new[] { line.Verdict.ToString(), "by " + line.By }.Concat(line.ChangesMeaning && line.Before.Concat(line.After).First().IsStrength ? ["strength"] : Array.Empty<string>()))
                .Concat(comparison.Clauses.Where(clause => clause.ChangesMeaning).Select(clause => clause.Group.Split(' ')[0])))
            {
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
            }
        }
    }

    private static List<string> Found(EditionComparison comparison, AuthorityModel before, AuthorityModel after)
    {
        var clauses = StatedOnce.In(before).Keys.Intersect(StatedOnce.In(after).Keys).ToHashSet();
        return
        [
            .. comparison.Levels.Where(level => level.Case is not null).Select(level => $"level {level.Kind} {level.Level.Id}")
                .Concat(comparison.Lines.SelectMany(line => line.Effects.Select(effect => Key(line, effect.Kind))))
                .Concat(comparison.Clauses.Where(clause => clauses.Contains(Key(clause))).SelectMany(clause => clause.Effects.Select(effect => $"{Key(clause)} {effect.Kind}").Concat(clause.SaysOtherwise ? [$"{Key(clause)} says otherwise"] : [])))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Key(LineChange line, EffectKind kind) => $"{string.Join("+", line.Before.Select(own => own.Id))}>{string.Join("+", line.After.Select(own => own.Id))} {kind}";

    private static string Key(ClauseChange clause) => clause.Group + ", " + clause.What;

    // The matches of bullets are those of the comparison, and clauses go by their names; what differs is found by asking.
    private static List<string> Expected(AuthorityModel before, AuthorityModel after, Universe universe, EditionComparison comparison, IReadOnlyList<string> narrowed)
    {
        var (first, second) = (new Interpreter(before), new Interpreter(after));
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>();
        var (stated, statedNow) = (StatedOnce.In(before), StatedOnce.In(after));
        var asked = comparison.Lines.Where(line => line.Before is [{ IsJudgement: true }] && line.After is [{ IsJudgement: true }]).ToDictionary(line => line.Before[0].Id, line => line.After[0].Id);
        foreach (var same in asked.Where(pair => pair.Key == pair.Value).ToList())
        {
            asked.Remove(same.Key);
        }

        var clauses = stated.Keys.Intersect(statedNow.Keys).ToList();
        found.UnionWith(clauses.Where(clause => stated[clause].Terms != statedNow[clause].Terms).Select(clause => $"{clause} says otherwise"));
        for (var point = 0; point < universe.Size; point++)
        {
            var facts = universe.Case(point, SomeDay);
            if (!universe.Real[point] || !narrowed.All(facts.ContainsKey) || !seen.Add(string.Join(",", facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => fact.Key + fact.Value))))
            {
                continue;
            }

            var (was, now) = (first.Assess(Own(before, facts, []), SomeDay), second.Assess(Own(after, facts, asked), SomeDay));
            foreach (var level in before.Authority.Levels)
            {
                if (StandsAt(now, level) && !(was.IndicatedLevel?.Order >= level.Order))
                {
                    found.Add($"level {EffectKind.Up} {level.Id}");
                }

                if (StandsAt(was, level) && !(now.IndicatedLevel?.Order >= level.Order))
                {
                    found.Add($"level {EffectKind.Down} {level.Id}");
                }
            }

            foreach (var line in comparison.Lines)
            {
                if (EditionJudge.IsMet(now, line.After) && IsOut(was, line.Before))
                {
                    found.Add(Key(line, EffectKind.Wider));
                }

                if (EditionJudge.IsMet(was, line.Before) && IsOut(now, line.After))
                {
                    found.Add(Key(line, EffectKind.Narrower));
                }

                if (EditionJudge.IsLower(was, line.Before, EditionJudge.Rank(now, line.After)))
                {
                    found.Add(Key(line, EffectKind.Up));
                }

                if (EditionJudge.IsLower(now, line.After, EditionJudge.Rank(was, line.Before)))
                {
                    found.Add(Key(line, EffectKind.Down));
                }
            }

            foreach (var clause in clauses)
            {
                var (applies, appliesNow) = (Applies(was, stated[clause].Decision), Applies(now, statedNow[clause].Decision));
                if (applies != appliesNow)
                {
                    found.Add($"{clause} {(appliesNow ? EffectKind.Wider : EffectKind.Narrower)}");
                }
            }
        }

        return [.. found];
    }

    private static bool Applies(IAssessment assessment, int? decision) => decision is not { } number || assessment.Decide(number) == Truth.Yes;

    // Each edition has its own list of choices, and judgements that were matched under two names are one question.
    private static Dictionary<string, FactValue> Own(AuthorityModel model, Dictionary<string, FactValue> facts, Dictionary<string, string> renamed) => facts.Where(fact => !renamed.ContainsValue(fact.Key)).ToDictionary(
        fact => renamed.GetValueOrDefault(fact.Key, fact.Key),
        fact => fact.Value.Kind == FactKind.Choice ? FactValue.Choice(model.Authority.Facts.First(own => own.Id == fact.Key).Choices.ToList().FindIndex(choice => choice.Id == fact.Value.ToString()), fact.Value.ToString()) : fact.Value);

    private static bool StandsAt(IAssessment assessment, LevelOfNeed level) => assessment.Authority.Indicators.Any(indicator =>
        (indicator.Level.Order == level.Order && assessment.Decide(indicator.BaseDecision) == Truth.Yes)
        || indicator.Exceptions.Any(exception => exception.Level?.Order == level.Order && assessment.Decide(exception.Decision) == Truth.Yes));

    // That one of several is met can be certain while it is open which; then a child of whom more is known tells.
    private static bool IsOut(IAssessment assessment, ValueList<MatrixLine> lines) => !(lines.Count > 1 ? EditionJudge.MayBeMet(assessment, lines) : EditionJudge.IsMet(assessment, lines));

    private static AuthorityModel? ModelOf(string text)
    {
        var compiled = ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText("test.thr", text)), new Vocabularies([]));
        return compiled.HasErrors ? null : compiled.Model;
    }
}
