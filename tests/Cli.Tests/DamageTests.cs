using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Thresholds.Cli.Tests;

/// <summary>Files and cases that somebody has damaged at random, the same way on each run.</summary>
public sealed class DamageTests
{
    private const string Town = """
        authority town "A town"
        document paper "The paper"
        level 1 low "Low" from paper
        level 2 high "High" law act.s1
        law act "The act" { - s1 "First" }
        fact age "Age" age 0..25
        fact attendance "Attendance" percent 0%..100% worse when lower
        fact calls "Calls" events
        domain life "Life" { at low from paper "Matrix" {
          - one "One – é 👶" when attendance in 50%..<90% and (age < 13 or count(calls in last 3 months) >= 2) unless age is unknown
          - two "Two"
        } }
        contact hub "Hub" { phone "01" open mon..fri 08:30-17:00 }
        response high { contact hub }
        pathway way "Way" when two { to hub }
        example e "E" { attendance 60%, age 4 => level low }
        """;

    private const string Known = """{ "facts": { "age": "4 months", "attendance": "72%", "calls": ["2026-03-01"], "two": true }, "at": "2026-03-06T16:45" }""";

    private static readonly string[] Scraps = ["\"", "{", "}", "(", ")", ",", "\n", "\t", "\r", "\e[31m", "\0", "👶", "\u202e", "\u0301", "when ", "level ", "99999999999999999999", "%", "-", "<", "..", "=>", "\\", "\ufeff", "é", "null", ":", "["];

    [Fact]
    public void NothingThatAFileHoldsStopsTheTool()
    {
        using var folder = new Folder().With("case.json", Known);
        var random = new Random(20260306);
        for (var i = 0; i < 400; i++)
        {
            var text = Damaged(Town, random);
            folder.With("a.thr", text);
            foreach (var line in new[] { "check a.thr", "check a.thr --format json", "check a.thr --format sarif", "export --to json a.thr", "export --to sql --dialect sqlite a.thr", "export --to json-schema a.thr", "export --to dmn a.thr", "assess a.thr --facts case.json", "assess a.thr --facts case.json --format json" })
            {
                Sound(folder.Run(line.Split(' ')), text);
            }
        }
    }

    [Fact]
    public void NothingThatACaseHoldsStopsTheTool()
    {
        using var folder = new Folder().With("a.thr", Town);
        var random = new Random(20260307);
        for (var i = 0; i < 1000; i++)
        {
            var text = Damaged(Known, random);
            Sound(folder.With("case.json", text).Run("assess", "a.thr", "--facts", "case.json"), text);
        }
    }

    private static void Sound(Answer answer, string text)
    {
        Assert.InRange(answer.ExitCode, 0, 2);
        Assert.False(answer.Err.Contains("fault of thr", StringComparison.Ordinal), answer.Err + "\n" + text);
        Assert.True((answer.Out + answer.Err).All(letter => letter == '\n' || !char.IsControl(letter)), text);
    }

    private static string Damaged(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(damaged.Length);
            switch (random.Next(3))
            {
                case 0:
                    damaged.Remove(at, Math.Min(random.Next(1, 12), damaged.Length - at - 1));
                    break;
                case 1:
                    damaged.Insert(at, Scraps[random.Next(Scraps.Length)]);
                    break;
                default:
                    damaged.Insert(at, text.Substring(random.Next(text.Length / 2), random.Next(1, 40)));
                    break;
            }
        }

        return damaged.ToString();
    }
}
