using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Thresholds.Analysis.Tests.Programs;

/// <summary>Writes a program; the same seed gives the same. Constants come from small pools, so that conditions meet, nest and exclude one another.</summary>
internal sealed class RandomProgram
{
    private static readonly string[] Levels = ["one", "two", "three"];

    private readonly Random _random;
    private readonly StringBuilder _text = new("authority random \"Random\"\nlevel 1 one \"One\"\nlevel 2 two \"Two\"\nlevel 3 three \"Three\"\naction act \"Act\"\nevent start \"Start\"\nassessment look \"Look\"\ncontact here \"Here\" { phone \"1\" }\ncontact there \"There\" { phone \"2\" }\n");
    private readonly List<Func<string>> _atoms = [];
    private readonly List<string> _known = [];
    private readonly List<string> _yesNo = [];
    private readonly List<string> _ranked = [];
    private readonly List<(string Name, int Level)> _bullets = [];
    private readonly bool _asksWhetherKnown;
    private readonly bool _isLarge;
    private readonly int _mostAsked;
    private int _applying;

    private RandomProgram(int seed, int facts, int indicators, int definitions, bool isLarge)
    {
        _random = new Random(seed);
        _asksWhetherKnown = Chance(isLarge ? 0.3 : 0.4);
        _isLarge = isLarge;
        _mostAsked = isLarge ? 2 : int.MaxValue; // what a solver is told doubles with each
        for (var i = 0; i < facts; i++)
        {
            Fact(i, isLarge);
        }

        for (var i = 0; i < definitions; i++)
        {
            var condition = Condition(2, 0);
            _text.Append(CultureInfo.InvariantCulture, $"define d{i} \"D\" as {condition}\n");
            var name = "d" + i.ToString(CultureInfo.InvariantCulture);
            _atoms.Add(() => name);
        }

        Ladders();
        Indicators(indicators, isLarge);
        if (!isLarge)
        {
            Obligations();
        }
    }

    /// <summary>A program of 2 to 5 facts and 3 to 6 indicators, small enough to try all its cases.</summary>
    public static string Small(int seed)
    {
        var random = new Random(seed);
        return new RandomProgram(seed, random.Next(2, 6), random.Next(3, 7), random.Next(3), false)._text.ToString();
    }

    /// <summary>A program of 15 to 40 facts and 10 to 30 indicators.</summary>
    public static string Large(int seed)
    {
        var random = new Random(seed);
        return new RandomProgram(seed, random.Next(15, 41), random.Next(10, 31), random.Next(4), true)._text.ToString();
    }

    private bool Chance(double share) => _random.NextDouble() < share;

    private T One<T>(params T[] items) => items[_random.Next(items.Length)];

    private string Worse(string higher, string lower) => !_isLarge && Chance(0.4) ? " worse when " + One(higher, lower) : "";

    private void Fact(int number, bool isLarge)
    {
        var name = "f" + number.ToString(CultureInfo.InvariantCulture);
        var applies = _yesNo.Count > 0 && _applying < _mostAsked - 1 && Chance(0.2) ? $" applies {One("when", "unless")} {One([.. _yesNo])}" : "";
        _applying += applies.Length > 0 ? 1 : 0;
        switch (_random.Next(isLarge ? 14 : 11))
        {
            case 0:
                var ages = new[] { One("12", "13", "18 months", "150 months"), One("16", "18", "200 months") };
                Declare(name, "age 0..25" + Worse("higher", "lower") + applies);
                _ranked.Add(name);
                _atoms.Add(() => Chance(0.2) ? $"{name} in {ages[0]}..{ages[1]}" : $"{name} {One("<", "<=", ">", ">=", "is")} {One(ages)}");
                break;
            case 1:
                var shares = new[] { One("50%", "62.5%"), One("90%", "95%") };
                Declare(name, "percent 0%..100%" + Worse("higher", "lower") + applies);
                _ranked.Add(name);
                _atoms.Add(() => Chance(0.3) ? $"{name} in {shares[0]}{One("..", "..<", "<..", "<..<")}{shares[1]}" : $"{name} {One("<", "<=", ">", ">=")} {One(shares)}");
                break;
            case 2:
                Declare(name, "one of red, green, blue" + applies);
                _atoms.Add(() => Chance(0.5) ? $"{name} is {One("red", "green", "blue")}" : $"{name} in ({One("red, green", "green, blue", "blue, red")})");
                break;
            case 3:
                Declare(name, "one of low < medium < high" + Worse("higher", "lower") + applies);
                _ranked.Add(name);
                _atoms.Add(() => Chance(0.5) ? $"{name} is {One("low", "medium", "high")}" : $"{name} {One("<", "<=", ">", ">=")} {One("low", "medium", "high")}");
                break;
            case 4:
                var numbers = new[] { One("1", "2"), One("3", "5") };
                Declare(name, One("number 0..10", "decimal number 0..10") + Worse("higher", "lower") + applies);
                _ranked.Add(name);
                _atoms.Add(() => Chance(0.2) ? $"{name} in {numbers[0]}..{numbers[1]}" : $"{name} {One("<", "<=", ">", ">=", "is not")} {One(numbers)}");
                break;
            case 5 or 6:
                var windows = Chance(0.5) ? new[] { "in last 3 months", "in last 12 months" } : ["in last 12 months", "ever"];
                var counts = new[] { "1", One("2", "3") };
                Declare(name, "events" + applies);
                _atoms.Add(() => $"count({name} {One(windows)}) {One("<", "<=", ">", ">=", "=")} {One(counts)}");
                break;
            case 7 when Chance(0.5):
                Declare(name, "date" + applies);
                _atoms.Add(() => $"{name} {One("<", "<=", ">", ">=")} {One("2025-09-01", "2026-01-01")}");
                break;
            case 7:
                Declare(name, "date" + applies);
                _atoms.Add(() => $"{name} in last {One("3 months", "2 years")}");
                break;
            default:
                Declare(name, "yes/no" + Worse("yes", "no") + applies);
                _yesNo.Add(name);
                _atoms.Add(() => name);
                break;
        }
    }

    private void Declare(string name, string what)
    {
        _text.Append(CultureInfo.InvariantCulture, $"fact {name} \"F\" {what}\n");
        if (_known.Count < _mostAsked)
        {
            _known.Add(name);
        }
    }

    private void Ladders()
    {
        var second = _ranked.Count > 1 && Chance(0.4) ? ", " + _ranked[1] : "";
        var on = _ranked.Count > 0 ? $" on {(second.Length > 0 ? _ranked[0] : One([.. _ranked]))}{second}" : "";
        _text.Append(CultureInfo.InvariantCulture, $"ladder rungs \"Rungs\"{on}\nladder others \"Others\"\n");
    }

    private string Condition(int depth, int level)
    {
        if (depth == 0 || Chance(0.35))
        {
            return Atom(level);
        }

        string Part() => Condition(depth - 1, level);
        return _random.Next(10) switch
        {
            < 3 => $"({Part()} and {Part()})",
            < 6 => $"({Part()} or {Part()})",
            6 => $"not ({Part()})",
            7 => $"at least 2 of ({Part()}, {Part()}, {Part()})",
            8 => $"{One("any of", "all of", "none of", "exactly 1 of", "at most 1 of")} ({Part()}, {Part()})",
            _ => $"({Part()} and not {Part()})",
        };
    }

    // Bullets refer to earlier ones of no higher level, and count those of lower levels, so that there is no circle.
    private string Atom(int level)
    {
        if (level > 0 && Chance(0.08) && _bullets.Where(bullet => bullet.Level <= level).ToArray() is { Length: > 0 } earlier)
        {
            return "met " + One(earlier).Name;
        }

        if (level > 1 && Chance(0.06))
        {
            return $"count(at {Levels[_random.Next(level - 1)]}) {One(">=", "=", "<")} {One(1, 2)}";
        }

        return _asksWhetherKnown && Chance(0.15) ? $"{One([.. _known])} is {One("known", "unknown")}" : One([.. _atoms])();
    }

    private void Indicators(int count, bool isLarge)
    {
        var at = Enumerable.Range(0, count).Select(_ => _random.Next(3)).Order().ToList();
        var earlier = new List<string>();
        _text.Append("domain home \"Home\" {\n");
        for (var i = 0; i < count; i++)
        {
            var level = at[i];
            var name = "b" + i.ToString(CultureInfo.InvariantCulture);
            // Now and then what another bullet says, in the same words or others.
            var condition = earlier.Count > 0 && Chance(0.12) ? Varied(One([.. earlier])) : Condition(isLarge ? 3 : 2, level + 1);
            if (!condition.Contains("met ", StringComparison.Ordinal) && !condition.Contains("count(at", StringComparison.Ordinal))
            {
                earlier.Add(condition);
            }

            var ladder = Chance(0.6) ? " ladder " + One("rungs", "rungs", "others") : "";
            var unless = Chance(0.12) ? " unless " + Condition(1, 0) : "";
            var exception = Chance(0.12) ? $" except when {Condition(1, 0)}{(Chance(0.8) ? " then level " + One(Levels) : "")}" : "";
            exception += exception.Length > 0 && Chance(0.3) ? $" except when {Condition(1, 0)} then level {One(Levels)}" : "";
            var when = Chance(isLarge ? 0.1 : 0.03) ? "" : " when " + condition;
            _text.Append(CultureInfo.InvariantCulture, $"  at {Levels[level]} {{ {(Chance(0.05) ? "+" : "-")} {name} \"B\"{when}{unless}{exception}{ladder} }}\n");
            _bullets.Add((name, level + 1));
        }

        _text.Append("}\n");
    }

    private string Varied(string condition) => _random.Next(5) switch
    {
        0 => condition,
        1 => $"not (not ({condition}))",
        2 => $"({condition} and {Condition(1, 0)})",
        3 => $"({condition} or {Condition(1, 0)})",
        _ => $"at least 1 of ({condition}, {condition})",
    };

    private void Obligations()
    {
        foreach (var level in Levels.Where(_ => Chance(0.2)))
        {
            _text.Append(CultureInfo.InvariantCulture, $"response {level} {{\n{Provisions()}}}\n");
        }

        for (var i = _random.Next(3); i > 0; i--)
        {
            _text.Append(CultureInfo.InvariantCulture, $"pathway p{i} \"P\" when {Trigger()} {{\n");
            if (Chance(0.4))
            {
                _text.Append(CultureInfo.InvariantCulture, $"  usually when {Trigger()}\n");
            }

            _text.Append(CultureInfo.InvariantCulture, $"  to {One("here", "there")}\n{Provisions()}}}\n");
        }
    }

    private string Trigger() => _random.Next(4) switch
    {
        0 => $"level {One(">=", "is", "<")} {One(Levels)}",
        1 => $"level >= {One(Levels)} and {Condition(1, 0)}",
        _ => Condition(2, 0),
    };

    private string Provisions()
    {
        var lines = Enumerable.Range(0, _random.Next(4)).Select(_ => _random.Next(3) switch
        {
            0 => "consent " + One("required", "sought", "not required"),
            1 => "assessment look " + One("required", "considered", "not required"),
            _ => "step act " + One("within 1 working day of start", "within 2 days of start", "within 2 days", "every 3 months"),
        });
        return string.Concat(lines.Select(line => "  " + line + One("", " when ", " unless ") is var start && start.EndsWith(' ') ? start + Condition(1, 0) + "\n" : start + "\n"));
    }
}
