using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Analysis.Tests.Programs;

namespace Thresholds.Analysis.Tests.Comparing;

/// <summary>A program and what became of it: bullets, strengths, clauses, tools and facts changed at random; the same seed gives the same.</summary>
internal sealed partial class RandomEdition
{
    private readonly Random _random;
    private readonly List<(string Name, string Kind)> _facts;
    private readonly string _program;

    private RandomEdition(int seed)
    {
        _random = new Random(seed);
        _program = RandomProgram.Small(seed);
        _facts = [.. Fact().Matches(_program).Select(match => (match.Groups["name"].Value, match.Groups["kind"].Value))];
        Before = _program + string.Concat(Clauses().Select(line => line + "\n"));
        var lines = Before.Split('\n').ToList();
        for (var change = _random.Next(4); change >= 0; change--)
        {
            Change(lines);
        }

        After = string.Join("\n", lines);
    }

    /// <summary>The edition before.</summary>
    public string Before { get; }

    /// <summary>The edition after.</summary>
    public string After { get; }

    /// <summary>The names of the facts to which the editions give other values; without an order it tells nothing in which choices stand.</summary>
    public IReadOnlyList<string> Narrowed => [.. Facts(Before).Zip(Facts(After)).Where(pair => pair.First != pair.Second && !pair.Second.Contains("blue, red, green", StringComparison.Ordinal)).Select(pair => pair.First.Split(' ')[1])];

    /// <summary>A text with the facts of both, as far as each can be told of them, and the conditions of both: only its children are used, never its answers.</summary>
    public string Together => string.Join("\n", Before.Split('\n').Select(line => Fact().Match(line) is { Success: true } fact ? Common(line, fact.Groups["name"].Value) : line))
        + "\ndomain further \"Further\" {\n" + string.Concat(Conditions(After).Select((condition, place) => $"  at one {{ - further-{place} \"Further\" when {condition} }}\n"))
        + string.Concat(After.Split('\n').Where(line => line.StartsWith("  at ", StringComparison.Ordinal) && line.Contains("- renamed-", StringComparison.Ordinal) && !line.Contains(" when ", StringComparison.Ordinal)).Select(line => NoWas().Replace(line, "") + "\n")) + "}\n";

    private static IEnumerable<string> Facts(string text) => text.Split('\n').Where(line => line.StartsWith("fact ", StringComparison.Ordinal));

    public static RandomEdition Of(int seed) => new(seed);

    // Those of bullets that ask for others by name or number, and of pathways that ask for the level, stand on conditions that are here too.
    private static IEnumerable<string> Conditions(string text) => text.Split('\n')
        .SelectMany(line => Guard().Matches(line).Select(match => match.Groups["condition"].Value))
        .SelectMany(condition => condition.Contains("level", StringComparison.Ordinal) || condition.Contains("met ", StringComparison.Ordinal) || condition.Contains("count(at", StringComparison.Ordinal)
            ? LeveledGuard().Split(condition).Where(part => part.Length > 0)
            : [condition])
        .Where(condition => !condition.Contains("level", StringComparison.Ordinal));

    // What is not changed lies on both sides; of two ranges or lists one holds the other.
    private string Common(string before, string name)
    {
        var after = After.Split('\n').First(line => line.StartsWith("fact " + name + " ", StringComparison.Ordinal));
        return after.Contains("black", StringComparison.Ordinal) || after.Contains("0..30", StringComparison.Ordinal) ? before : after;
    }

    private static string Atom((string Name, string Kind) fact) => fact.Kind switch
    {
        "yes/no" => fact.Name,
        "events" => $"count({fact.Name} in last 12 months) >= 2",
        "date" => $"{fact.Name} < 2026-01-01",
        "age" => $"{fact.Name} < 13",
        "percent" => $"{fact.Name} >= 90%",
        "one of low" => $"{fact.Name} >= medium",
        "one of red" => $"{fact.Name} is red",
        _ => $"{fact.Name} > 2",
    };

    private T One<T>(params IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    // A date that is asked for by windows is not compared with a day as well.
    private string Condition()
    {
        var atoms = _facts.Where(fact => fact.Kind != "date" || !_program.Contains(fact.Name + " in last", StringComparison.Ordinal)).Select(Atom).DefaultIfEmpty("excluded").ToList();
        string Part() => One("", "not ") + One(atoms);
        return One(Part(), $"{Part()} and {Part()}", $"({Part()} or {Part()})");
    }

    private IEnumerable<string> Clauses()
    {
        yield return "domain strong \"Strong\" { strengths {";
        yield return $"  + s1 \"A trusted adult\" when {Condition()}";
        yield return $"  + s2 \"A good school\" when {Condition()}";
        yield return "} }";
        yield return $"consider c1 \"Look again\" when {Condition()}";
        yield return "alert signs \"Signs\" {";
        yield return $"  - sign \"A sign\" when {Condition()}";
        yield return "}";
        yield return "triage rating \"How fast\" {";
        yield return $"  outcome urgent \"Urgent\" when {Condition()}";
        yield return "  within 2 days of start";
        yield return "  outcome later \"Later\" otherwise within 3 days of start";
        yield return "}";
        yield return $"must not refer to here \"Not there\" when {Condition()}";
        yield return "pathway px \"Another\" {";
        yield return "  usually {";
        yield return $"    - reason \"A reason\" when {Condition()}";
        yield return "  }";
        yield return "  to there";
        yield return $"  consent required when {Condition()}";
        yield return "  step act within 2 days of start";
        yield return "}";
        yield return "score points \"Points\" {";
        yield return $"  - first \"First\" points {One("1", "2")} when {Condition()}";
        yield return $"  - second \"Second\" points 3 when {Condition()}";
        yield return "  band low \"Low\" 0..1";
        yield return "  band high \"High\" 2 or more";
        yield return "}";
        if (_facts.Where(fact => fact.Kind.StartsWith("one of", StringComparison.Ordinal)).Take(2).ToList() is [var rows, var columns])
        {
            yield return $"grid table \"Table\" rows {rows.Name} columns {columns.Name} {{";
            yield return "  outcomes slight \"Slight\" < grave \"Grave\"";
            yield return $"  columns {string.Join(", ", ChoicesOf(columns.Kind))}";
            foreach (var row in ChoicesOf(rows.Kind))
            {
                yield return $"  row {row} {string.Join(", ", Enumerable.Range(0, 3).Select(_ => One("slight", "grave")))}";
            }

            yield return "}";
        }
    }

    private static string[] ChoicesOf(string kind) => kind == "one of red" ? ["red", "green", "blue"] : ["low", "medium", "high"];

    private void Change(List<string> lines)
    {
        switch (_random.Next(12))
        {
            case 0:
                Split(lines);
                break;
            case 1:
                Merge(lines);
                break;
            case 2:
                ChangeFact(lines);
                break;
            case < 6:
                ChangeClause(lines);
                break;
            default:
                ChangeBullet(lines);
                break;
        }
    }

    private static List<int> Places(List<string> lines, Regex like) => [.. Enumerable.Range(0, lines.Count).Where(place => like.IsMatch(lines[place]))];

    private void ChangeBullet(List<string> lines)
    {
        if (Places(lines, Bullet()) is not { Count: > 0 } bullets)
        {
            return;
        }

        var at = One(bullets);
        var line = lines[at];
        lines[at] = _random.Next(9) switch
        {
            0 => "  at " + One("one", "two", "three") + line[line.IndexOf(" {", StringComparison.Ordinal)..],
            1 => "",
            2 => line.Replace(" and ", " or ", StringComparison.Ordinal),
            3 => line.Replace("<=", "<", StringComparison.Ordinal).Replace(">=", ">", StringComparison.Ordinal),
            4 => Bullet().Replace(line, "${start}renamed-${name} " + One("\"B\"", "\"Quite another matter\"") + "${rest}"),
            5 => Bullet().Replace(line, "${start}renamed-${name} \"Worded otherwise\" was ${name}${rest}"),
            6 => line.Replace("\"B\"", "\"Worded otherwise\"", StringComparison.Ordinal),
            7 => line.Replace(" when ", " when not ", StringComparison.Ordinal),
            _ => line.Replace(" when ", " when not not ", StringComparison.Ordinal),
        };
    }

    // One bullet in two, with or without a word of it.
    private void Split(List<string> lines)
    {
        if (Places(lines, Conditional()) is { Count: > 0 } bullets && One(bullets) is var at && Conditional().Match(lines[at]) is var bullet)
        {
            var (condition, part, was) = (bullet.Groups["condition"].Value, Condition(), One("", " was " + bullet.Groups["name"].Value));
            lines[at] = bullet.Groups["start"].Value + bullet.Groups["name"].Value + "-left \"B\"" + was + $" when ({condition}) and ({part})" + bullet.Groups["rest"].Value;
            lines.Insert(at + 1, bullet.Groups["start"].Value + bullet.Groups["name"].Value + "-right \"B\"" + was + $" when ({condition}) and not ({part})" + bullet.Groups["rest"].Value);
        }
    }

    private void Merge(List<string> lines)
    {
        if (Places(lines, Conditional()) is { Count: > 1 } bullets && _random.Next(bullets.Count - 1) is var first)
        {
            var (left, right) = (Conditional().Match(lines[bullets[first]]), Conditional().Match(lines[bullets[first + 1]]));
            lines[bullets[first]] = left.Groups["start"].Value + "whole \"B\"" + One("", $" was {left.Groups["name"].Value}, {right.Groups["name"].Value}") + $" when ({left.Groups["condition"].Value}) or ({right.Groups["condition"].Value})" + left.Groups["rest"].Value;
            lines[bullets[first + 1]] = "";
        }
    }

    private void ChangeFact(List<string> lines)
    {
        var at = One(Places(lines, Fact()));
        lines[at] = lines[at].Replace("0%..100%", "0%..97%", StringComparison.Ordinal).Replace("age 0..25", "age 0..20", StringComparison.Ordinal).Replace(" 0..10", One(" 0..8", " 0..30"), StringComparison.Ordinal)
            .Replace("red, green, blue", One("blue, red, green", "red, green, blue, black"), StringComparison.Ordinal);
    }

    private void ChangeClause(List<string> lines)
    {
        if (Places(lines, Clause()) is not { Count: > 0 } clauses)
        {
            return;
        }

        var at = One(clauses);
        var line = lines[at];
        lines[at] = _random.Next(3) switch
        {
            0 => line.Replace("2 days", "3 days", StringComparison.Ordinal).Replace("consent required", "consent sought", StringComparison.Ordinal).Replace("phone \"1\"", "phone \"11\"", StringComparison.Ordinal).Replace("assessment look required", "assessment look considered", StringComparison.Ordinal)
                .Replace("points 3", "points 4", StringComparison.Ordinal).Replace("0..1", "0..2", StringComparison.Ordinal).Replace("2 or more", "3 or more", StringComparison.Ordinal).Replace("slight, grave", "grave, slight", StringComparison.Ordinal),
            1 when line.Contains(" when ", StringComparison.Ordinal) => line[..(line.IndexOf(" when ", StringComparison.Ordinal) + 6)] + Condition() + (line.EndsWith(" {", StringComparison.Ordinal) ? " {" : ""),
            _ => line.Replace(" when ", " when not ", StringComparison.Ordinal),
        };

        // Bands meet one another.
        var bands = Places(lines, Band());
        if (bands is [var low, var high] && (lines[low].Contains("0..2", StringComparison.Ordinal) || lines[high].Contains("3 or", StringComparison.Ordinal)))
        {
            lines[low] = lines[low].Replace("0..1", "0..2", StringComparison.Ordinal);
            lines[high] = lines[high].Replace("2 or", "3 or", StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("^fact (?<name>f\\d+) \"F\" (?<kind>yes/no|events|date|age|percent|one of low|one of red|decimal|number)[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Fact();

    [GeneratedRegex("^(?<start>  at \\w+ \\{ [-+] )(?<name>b\\d+) \"B\"(?<rest> .*)$")]
    private static partial Regex Bullet();

    [GeneratedRegex("^(?<start>  at \\w+ \\{ [-+] )(?<name>b\\d+) \"B\" when (?<condition>.*?)(?<rest>(?: unless | except | ladder | \\}).*)$")]
    private static partial Regex Conditional();

    [GeneratedRegex("^(?:  \\+ s\\d|consider|  - |    - |  outcome|  within|must not|  consent|  step|  assessment|  usually when|pathway p\\d|  band|  row|contact)")]
    private static partial Regex Clause();

    [GeneratedRegex(" was b\\d+")]
    private static partial Regex NoWas();

    [GeneratedRegex("^  band")]
    private static partial Regex Band();

    [GeneratedRegex("(?:when|unless) (?<condition>.+?)(?= (?:unless|except when|ladder|then|within|was) | \\}| \\{|$)")]
    private static partial Regex Guard();

    [GeneratedRegex("\\(?level (?:>=|is|<) \\w+(?: and )?")]
    private static partial Regex LeveledGuard();
}
