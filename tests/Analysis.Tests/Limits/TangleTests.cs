using System;
using System.Linq;
using System.Threading;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Text;
using Xunit;
using Xunit.Abstractions;

namespace Thresholds.Analysis.Tests.Limits;

/// <summary>What is too tangled is said to be, soon, and spares nobody else.</summary>
public class TangleTests(ITestOutputHelper output)
{
    // What is given up soon has made little on the way; unlike a time, that is the same on every machine.
    private const long Little = 200_000_000;

    /// <summary>A trigger of thirty facts that another of thirty rules out; asked together, all answers to both must be remembered.</summary>
    [Fact]
    public void Two_tangles_that_exclude_one_another_are_told_apart()
    {
        const int Pairs = 15;
        string[] kinds = ["p", "q"];
        var names = new[] { "", "-too" }.SelectMany(end => Enumerable.Range(0, Pairs).SelectMany(i => kinds.Select(kind => $"{kind}{i}{end}"))).ToList();
        string Crossed(string kind) => string.Join(" or ", Enumerable.Range(0, Pairs).Select(i => $"({kind}{i} and {kind}{i}-too)"));
        var text = $$"""
            authority a "A"
            level 1 one "One"
            action act "Act"
            fact age "Age" age 0..25
            {{string.Concat(names.Select(name => $"fact {name} \"F\" yes/no\n"))}}domain home "Home" {
              at one {
                - any-of-all "Any of all" when any of ({{string.Join(", ", names)}})
                - never "Never" when age < 2 and age > 12
                - always "Always" when age < 18 or age > 12
              }
            }
            pathway first "First" when {{Crossed("p")}} { step act within 2 days }
            pathway second "Second" when ({{Crossed("q")}}) and not ({{Crossed("p")}}) { step act within 3 days }
            pathway third "Third" when age < 2 { step act within 4 days }
            pathway fourth "Fourth" when age < 3 { step act within 5 days }

            """;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var compiled = ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText("test.thr", text)), new Vocabularies([]), Compiled.Everything);
        var made = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine($"{made} bytes");
        var codes = compiled.Diagnostics.Select(diagnostic => diagnostic.Code).ToList();
        Assert.DoesNotContain("THR9006", codes);
        Assert.Equal(1, codes.Count(code => code == "THR2002"));
        Assert.Equal(1, codes.Count(code => code == "THR2004"));
        Assert.Equal(5, codes.Count(code => code == "THR3005")); // each with each, but for the first two
        Assert.DoesNotContain("THR9004", codes);
        Assert.InRange(made, 0, Little);
    }

    /// <summary>Half of sixty products of facts, for one and against another, which no order of asking suits. All else is found.</summary>
    [Fact]
    public void Half_of_sixty_products_is_not_proven()
    {
        const int Size = 60;
        var facts = string.Concat(Enumerable.Range(0, Size).Select(i => $"fact a{i} \"A\" yes/no\n"));
        var products = string.Join(", ", Enumerable.Range(0, Size).Select(i => $"(a{i} and a{((i * 7) + 3) % Size} and not a{((i * 11) + 5) % Size})"));
        var text = $$"""
            authority a "A"
            level 1 one "One"
            fact age "Age" age 0..25
            {{facts}}domain home "Home" {
              at one {
                - tangled "Tangled" when exactly {{Size / 2}} of ({{products}})
                - never "Never" when age < 2 and age > 12
                - always "Always" when age < 18 or age > 12
              }
            }

            """;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var compiled = ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText("test.thr", text)), new Vocabularies([]), Compiled.Everything);
        var made = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine($"{made} bytes");
        Assert.Equal(["THR2002", "THR2004", "THR9004", "THR9006"], compiled.Diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code is not "THR4001").Order(StringComparer.Ordinal));
        Assert.Equal("tangled", compiled.Diagnostics.Single(diagnostic => diagnostic.Code == "THR9006").Location is var place ? text.Substring(place.Span.Start, place.Span.Length) : "");
        Assert.InRange(made, 0, Little);
    }

    /// <summary>Whether sixty facts are yes an odd number of times looks like a tangle and is none.</summary>
    [Fact]
    public void Parity_of_sixty_facts_is_proven()
    {
        const int Size = 60;
        var facts = string.Concat(Enumerable.Range(0, Size).Select(i => $"fact f{i} \"F\" yes/no\n"));
        var odd = new System.Text.StringBuilder();
        var open = new System.Collections.Generic.Queue<string>(Enumerable.Range(0, Size).Select(i => $"f{i}"));
        while (open.Count > 1)
        {
            var (left, right, name) = (open.Dequeue(), open.Dequeue(), $"odd{open.Count}-of-{Size}");
            odd.Append(System.Globalization.CultureInfo.InvariantCulture, $"define {name} \"Odd\" as ({left} and not {right}) or (not {left} and {right})\n");
            open.Enqueue(name);
        }

        var whole = open.Dequeue();
        var text = $$"""
            authority a "A"
            level 1 one "One"
            level 2 two "Two"
            {{facts}}{{odd}}domain home "Home" {
              at one {
                - odd "Odd" when {{whole}}
                - even "Even" when not {{whole}}
                - both "Both" when {{whole}} and not {{whole}}
              }
              at two {
                - odd-too "Odd again" when not (not {{whole}})
              }
            }

            """;
        var compiled = ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText("test.thr", text)), new Vocabularies([]), Compiled.Everything);
        Assert.DoesNotContain(compiled.Diagnostics, diagnostic => diagnostic.Severity == Dsl.Diagnostics.Severity.Error);
        Assert.Equal(["THR2002", "THR2003"], compiled.Diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code.StartsWith("THR2", StringComparison.Ordinal) && code is not ("THR2012" or "THR2013" or "THR2014")).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(compiled.Diagnostics, diagnostic => diagnostic.Code is "THR9004" or "THR9006");
    }

    /// <summary>Thousands of indicators that all hang together by one fact neither overflow a small stack nor take for ever.</summary>
    [Fact]
    public void Thousands_of_indicators_on_one_fact_end()
    {
        var bullets = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"- b{i} \"B{i}\" when age < 18 and f{i}\n"));
        var facts = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"fact f{i} \"F\" yes/no\n"));
        var text = $"authority a \"A\"\nlevel 1 one \"One\"\nfact age \"Age\" age 0..25 worse when lower\n{facts}domain home \"Home\" {{ at one {{\n{bullets}}} }}\n";
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText("test.thr", text)), new Vocabularies([]), Compiled.Everything);
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            1024 * 1024);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromMinutes(2)));
        Assert.Null(thrown);
    }
}
