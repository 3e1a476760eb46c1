using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Analysis.Tests.BruteForce;
using Thresholds.Analysis.Tests.Programs;
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
public partial class RandomEditionTests(ITestOutputHelper output)
{
    private const int Programs = 600;
    private const int LargestUniverse = 1_200;

    private static readonly DateTime SomeDay = new(2026, 3, 6);

    [Fact]
    public void Finds_what_asking_both_about_every_child_finds()
    {
        var (tried, differing, heard) = (0, 0, 0);
        Parallel.For(0, Programs, seed =>
        {
            var text = RandomProgram.Small(seed);
            var changed = Mutated(text, new Random(seed));
            if (ModelOf(text) is not { } before || ModelOf(changed) is not { } after || ModelOf(Together(text, changed)) is not { } both || Universe.Of(both, LargestUniverse) is not { } universe)
            {
                return;
            }

            var comparison = EditionComparison.Of(before, after);
            var expected = Expected(before, after, universe, comparison);
            var found = Found(comparison);
            Assert.True(expected.SequenceEqual(found), $"seed {seed}\nmissed: {string.Join("; ", expected.Except(found))}\nextra: {string.Join("; ", found.Except(expected))}\n{text}\n{changed}");
            var judge = new EditionJudge(before, after);
            Assert.True(judge.Complaints(comparison).FirstOrDefault() is not { } complaint, $"seed {seed}: {judge.Complaints(comparison).FirstOrDefault()}\n{text}\n{changed}");
            Interlocked.Increment(ref tried);
            Interlocked.Add(ref heard, judge.Heard);
            Interlocked.Add(ref differing, found.Count > 0 ? 1 : 0);
        });
        output.WriteLine($"{tried} of {Programs} pairs, {differing} differ, {heard} children heard");
        Assert.True(tried * 3 > Programs && differing * 5 > tried && differing < tried, $"{tried} pairs, {differing} differ");
    }

    private static List<string> Found(EditionComparison comparison) =>
    [
        .. comparison.Levels.Where(level => level.Case is not null).Select(level => $"level {level.Kind} {level.Level.Id}")
            .Concat(comparison.Lines.SelectMany(line => line.Effects.Select(effect => Key(line, effect.Kind))))
            .Order(StringComparer.Ordinal),
    ];

    private static string Key(LineChange line, EffectKind kind) => $"{string.Join("+", line.Before.Select(own => own.Id))}>{string.Join("+", line.After.Select(own => own.Id))} {kind}";

    // The matches are those of the comparison; what differs is found by asking.
    private static List<string> Expected(AuthorityModel before, AuthorityModel after, Universe universe, EditionComparison comparison)
    {
        var (first, second) = (new Interpreter(before), new Interpreter(after));
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>();
        for (var point = 0; point < universe.Size; point++)
        {
            var facts = universe.Case(point, SomeDay);
            if (!universe.Real[point] || !seen.Add(string.Join(",", facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => fact.Key + fact.Value))))
            {
                continue;
            }

            var (was, now) = (first.Assess(facts, SomeDay), second.Assess(facts, SomeDay));
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
                var (rank, rankNow) = (EditionJudge.Rank(was, line.Before), EditionJudge.Rank(now, line.After));
                var (isOut, isOutNow) = (!May(was, line.Before), !May(now, line.After));
                if (rankNow >= 0 && isOut)
                {
                    found.Add(Key(line, EffectKind.Wider));
                }

                if (rank >= 0 && isOutNow)
                {
                    found.Add(Key(line, EffectKind.Narrower));
                }

                if (rank >= 0 && rankNow >= 0 && rank != rankNow)
                {
                    // Whatever is not known of it, it stands no higher.
                    if (rankNow > rank && !MayReach(was, line.Before, rankNow))
                    {
                        found.Add(Key(line, EffectKind.Up));
                    }
                    else if (rank > rankNow && !MayReach(now, line.After, rank))
                    {
                        found.Add(Key(line, EffectKind.Down));
                    }
                }
            }
        }

        return [.. found];
    }

    private static bool StandsAt(IAssessment assessment, LevelOfNeed level) => assessment.Authority.Indicators.Any(indicator =>
        (indicator.Level.Order == level.Order && assessment.Decide(indicator.BaseDecision) == Truth.Yes)
        || indicator.Exceptions.Any(exception => exception.Level?.Order == level.Order && assessment.Decide(exception.Decision) == Truth.Yes));

    private static bool May(IAssessment assessment, IEnumerable<MatrixLine> lines) => MayReach(assessment, lines, 0);

    private static bool MayReach(IAssessment assessment, IEnumerable<MatrixLine> lines, int rank) => lines.Any(line => assessment.Authority.Indicators.Where(indicator => indicator.Id == line.Id).Any(indicator =>
        (indicator.Level.Order >= rank && assessment.Decide(indicator.BaseDecision) != Truth.No)
        || indicator.Exceptions.Any(exception => exception.Level?.Order >= rank && assessment.Decide(exception.Decision) != Truth.No)));

    private static AuthorityModel? ModelOf(string text)
    {
        var compiled = ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText("test.thr", text)), new Vocabularies([]));
        return compiled.HasErrors ? null : compiled.Model;
    }

    // All facts and constants of both: only its children are used, never its answers.
    private static string Together(string text, string changed) =>
        text + "domain further \"Further\" {\n" + string.Concat(changed.Split('\n').Where(line => line.StartsWith("  at ", StringComparison.Ordinal)).Select(line => Bullet().Replace(line, "$1x", 1) + "\n")) + "}\n";

    private static string Mutated(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var change = random.Next(3); change >= 0; change--)
        {
            var bullets = lines.Where(line => line.StartsWith("  at ", StringComparison.Ordinal)).ToList();
            if (bullets.Count == 0)
            {
                break;
            }

            var at = lines.IndexOf(bullets[random.Next(bullets.Count)]);
            lines[at] = random.Next(8) switch
            {
                0 => "  at " + new[] { "one", "two", "three" }[random.Next(3)] + lines[at][lines[at].IndexOf(" {", StringComparison.Ordinal)..],
                1 => "",
                2 => lines[at].Replace(" and ", " or ", StringComparison.Ordinal),
                3 => lines[at].Replace("<=", "<", StringComparison.Ordinal).Replace(">=", ">", StringComparison.Ordinal),
                4 => Bullet().Replace(lines[at], "$1renamed-", 1),
                5 => lines[at].Replace("\"B\"", "\"Worded otherwise\"", StringComparison.Ordinal),
                6 => lines[at].Replace(" when ", " when not ", StringComparison.Ordinal),
                _ => lines[at].Replace(" unless ", " when not not ", StringComparison.Ordinal) is var other && other != lines[at] ? lines[at] : lines[at].Replace(" when ", " when not not ", StringComparison.Ordinal),
            };
        }

        return string.Join("\n", lines);
    }

    [GeneratedRegex("([-+] )(?=b)")]
    private static partial Regex Bullet();
}
