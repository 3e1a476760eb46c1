using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>Makes whole programs. Each is without errors, small enough for the reference, and full of shared facts.</summary>
internal sealed class ProgramMaker
{
    private readonly Random _random;
    private readonly List<string> _lines = [];
    private readonly List<RandomFact> _facts = [];
    private readonly List<string> _definitions = [];
    private readonly List<string> _toolTests = [];
    private readonly List<string> _bullets = [];
    private readonly int _levels;
    private int _names;

    private ProgramMaker(int seed)
    {
        _random = new Random(seed);
        _levels = _random.Next(2, 6);
    }

    /// <summary>A program; the same seed gives the same.</summary>
    public static RandomProgram Make(int seed)
    {
        var maker = new ProgramMaker(seed);
        maker.Write(seed);
        return new RandomProgram("p" + seed, [.. maker._lines]);
    }

    private string Level => "l" + _random.Next(1, _levels + 1);

    private void Write(int seed)
    {
        _lines.Add($"authority p{seed} \"Program {seed}\"");
        _lines.AddRange(Enumerable.Range(1, _levels).Select(level => $"level {level} l{level} \"Level {level}\""));
        _lines.Add("contact hub \"Hub\" { phone \"1\" }");
        _lines.Add("ladder rungs \"Rungs\"");
        _lines.Add("event told \"Told\"");
        _lines.Add("action act \"Act\"");
        _lines.Add("role worker \"Worker\"");
        WriteFacts(seed);
        for (var i = _random.Next(3); i > 0; i--)
        {
            var name = Name("def");
            _lines.Add($"define {name} \"Definition\" as {Condition(2, Scope.Facts)}");
            _definitions.Add(name);
        }

        if (seed % 3 == 0)
        {
            WriteScore();
        }

        if (seed % 4 == 0)
        {
            WriteGrid();
        }

        // The second domain counts bullets of the first, so that nothing goes in a circle.
        WriteDomain("first", Scope.Bullets);
        WriteDomain("second", Scope.Counts);
        WriteObligations();
    }

    private void WriteFacts(int seed)
    {
        var maker = new FactMaker(_random);
        var count = _random.Next(4, 8);
        for (var i = 0; i < count; i++)
        {
            var applies = _facts.Count > 0 && _random.Next(5) == 0 ? $" applies {(_random.Next(2) == 0 ? "when" : "unless")} {Test(_facts[_random.Next(_facts.Count)])}" : "";
            _facts.Add(maker.Make(i < 2 ? _random.Next(4) : (seed * 5) + (i * 3), Name("f"), applies));
            _lines.Add(_facts[^1].Declaration);
        }
    }

    // Two bands, so that each of them is reached whatever the items are.
    private void WriteScore()
    {
        var name = Name("score");
        var items = new List<string>();
        var most = 0;
        for (var i = _random.Next(2, 5); i > 0; i--)
        {
            var points = _random.Next(1, 4);
            most += points;
            items.Add($"- {Name("i")} \"Item\" points " + _random.Next(4) switch
            {
                0 => $"{points}",
                1 => $"{_random.Next(points + 1)} when {Condition(1, Scope.Facts)}, {points} when {Condition(1, Scope.Facts)}",
                _ => $"{points} when {Condition(1, Scope.Facts)}",
            });
        }

        var high = _random.Next(1, most + 1);
        _lines.Add($"score {name} \"Score\" {{ {string.Join(" ", items)} band low \"Low\" 0..{high - 1} band high \"High\" {high} or more }}");
        _toolTests.AddRange([$"{name} is high", $"{name} < high", $"{name} total >= {_random.Next(1, most + 1)}", $"{name} total = {_random.Next(most + 1)}"]);
    }

    private void WriteGrid()
    {
        var (name, rows, columns) = (Name("grid"), Name("f"), Name("f"));
        var applies = _random.Next(3) == 0 ? $" applies when {Test(_facts[_random.Next(_facts.Count)])}" : "";
        _facts.Add(new RandomFact(rows, $"fact {rows} \"Rows\" one of given, refused, unsafe{applies}", [$"{rows} is refused", $"{rows} in (given, unsafe)"]));
        _facts.Add(new RandomFact(columns, $"fact {columns} \"Columns\" one of low < high", [$"{columns} >= high"]));
        _lines.AddRange([_facts[^2].Declaration, _facts[^1].Declaration]);
        var table = string.Join(" ", new[] { "unsafe", "given", "refused" }.Select(row => $"row {row} {Outcome()}, {Outcome()}"));
        _lines.Add($"grid {name} \"Grid\" rows {rows} columns {columns} {{ outcomes small < large < huge columns high, low {table} }}");
        _toolTests.AddRange([$"{name} is {Outcome()}", $"{name} >= large", $"{name} < huge", $"{name} not in ({Outcome()})"]);
    }

    private string Outcome() => new[] { "small", "large", "huge" }[_random.Next(3)];

    private void WriteDomain(string domain, Scope scope)
    {
        _lines.Add($"domain {domain} \"Domain\" {{");
        var area = _random.Next(3) == 0;
        if (area)
        {
            _lines.Add($"  area {domain}-area \"Area\" {{");
        }

        for (var block = _random.Next(1, 4); block > 0; block--)
        {
            _lines.Add($"  at {Level} {{");
            for (var bullet = _random.Next(1, 4); bullet > 0; bullet--)
            {
                WriteBullet(scope, true);
            }

            _lines.Add("  }");
        }

        if (_random.Next(2) == 0)
        {
            _lines.Add("  strengths {");
            WriteBullet(scope, false);
            _lines.Add("  }");
        }

        if (area)
        {
            _lines.Add("  }");
        }

        _lines.Add("}");
    }

    private void WriteBullet(Scope scope, bool inMatrix, string? mark = null)
    {
        var name = Name("b");
        var line = $"    {mark ?? (inMatrix && _random.Next(5) > 0 ? "-" : "+")} {name} \"Bullet {name}\"";
        line += _random.Next(6) == 0 ? "" : $" when {Condition(3, scope)}";
        line += _random.Next(5) == 0 ? $" unless {Condition(1, scope)}" : "";
        for (var except = inMatrix && _random.Next(3) == 0 ? _random.Next(1, 4) : 0; except > 0; except--)
        {
            line += $" except when {Condition(1, scope)}{(_random.Next(3) == 0 ? "" : $" then level {Level}")}";
        }

        _lines.Add(line + (mark is null && _random.Next(4) == 0 ? " ladder rungs" : ""));
        _bullets.Add(name);
    }

    private void WriteObligations()
    {
        _lines.Add($"response {Level} {{");
        _lines.Add($"  offer \"Offer\"{Guard()}");
        _lines.Add($"  consent required{Guard()}");
        _lines.Add("}");
        _lines.Add($"pathway {Name("way")} \"Pathway\" {(_random.Next(2) == 0 ? "usually " : "")}when {Condition(2, Scope.Everything)} {{");
        _lines.Add($"  always when {Condition(1, Scope.Everything)}");
        _lines.Add("  may {");
        _lines.Add($"    - {Name("t")} \"Trigger\"{(_random.Next(2) == 0 ? "" : $" when {Condition(1, Scope.Everything)}")}");
        _lines.Add($"    - {Name("t")} \"Trigger\" at {Level}{(_random.Next(2) == 0 ? "" : $" when {Condition(2, Scope.Facts)}")} ladder rungs");
        _lines.Add($"    - {Name("t")} \"Trigger\" at l1 or l{_random.Next(2, _levels + 1)}{(_random.Next(2) == 0 ? "" : $" unless {Condition(1, Scope.Facts)}")}");
        _lines.Add("  }");
        _lines.Add("  to hub");
        _lines.Add($"  step act within 1 working day of told by worker{Guard()}");
        _lines.Add("}");
        _lines.Add($"must not refer to hub \"Not\" when {Condition(1, Scope.Everything)}{(_random.Next(2) == 0 ? "" : $" unless {Condition(1, Scope.Everything)}")}");
        _lines.Add("triage sorting \"Triage\" {");
        _lines.Add($"  outcome red \"Red\" when {Condition(1, Scope.Everything)} within 4 hours of told");
        _lines.Add($"  outcome amber \"Amber\" when {Condition(1, Scope.Everything)}");
        _lines.Add("  outcome blue \"Blue\"");
        _lines.Add("  outcome green \"Green\" otherwise");
        _lines.Add("}");
        _lines.Add("alert watch \"Watch\" {");
        WriteBullet(Scope.Everything, false, "-");
        WriteBullet(Scope.Everything, false, "-");
        _lines.Add("}");
        _lines.Add($"consider {Name("advice")} \"Signs\" when count(in watch) >= {_random.Next(3)}");
        _lines.Add($"consider {Name("advice")} \"Advice\" when {Condition(2, Scope.Everything)}");
    }

    private string Guard() => _random.Next(3) switch
    {
        0 => "",
        1 => $" when {Condition(1, Scope.Everything)}",
        _ => $" unless {Condition(1, Scope.Everything)} unless {Condition(1, Scope.Everything)}",
    };

    private string Condition(int depth, Scope scope)
    {
        var choice = depth == 0 ? 0 : _random.Next(11);
        return choice switch
        {
            1 or 2 => $"({Condition(depth - 1, scope)} and {Condition(depth - 1, scope)})",
            3 or 4 => $"({Condition(depth - 1, scope)} or {Condition(depth - 1, scope)})",
            5 => $"not ({Condition(depth - 1, scope)})",
            6 => $"{new[] { "any", "all", "none" }[_random.Next(3)]} of ({Condition(0, scope)}, {Condition(depth - 1, scope)}, {Condition(0, scope)})",
            7 => $"{new[] { "at least", "at most", "exactly" }[_random.Next(3)]} {_random.Next(1, 4)} of ({Condition(0, scope)}, {Condition(depth - 1, scope)}, {Condition(0, scope)})",
            8 when scope >= Scope.Bullets => $"despite help at {Level}",
            9 when scope >= Scope.Counts => Count(),
            10 when scope == Scope.Everything => $"level {new[] { "<", "<=", ">", ">=", "is", "is not" }[_random.Next(6)]} {Level}",
            _ => Simple(scope),
        };
    }

    private string Simple(Scope scope) => _random.Next(8) switch
    {
        0 when _definitions.Count > 0 => _definitions[_random.Next(_definitions.Count)],
        2 or 3 when _toolTests.Count > 0 => _toolTests[_random.Next(_toolTests.Count)],
        1 when _bullets.Count > 0 && scope >= Scope.Bullets => $"met {_bullets[_random.Next(_bullets.Count)]}",
        _ => Test(_facts[_random.Next(_facts.Count)]),
    };

    private string Count()
    {
        var selectors = new[] { "in first", $"at {Level} in first", $"at {Level} or above in first", "on rungs in first" };
        var strengths = _random.Next(4) == 0;
        return $"count({(strengths ? "strengths in first" : selectors[_random.Next(selectors.Length)])}) {new[] { "<", "<=", ">", ">=", "=" }[_random.Next(5)]} {_random.Next(3)}";
    }

    private string Test(RandomFact fact) => fact.Tests[_random.Next(fact.Tests.Length)];

    private string Name(string stem) => stem + "-" + (char)('a' + (_names / 26)) + (char)('a' + (_names++ % 26));

    // What a condition may speak of without going in a circle.
    private enum Scope
    {
        Facts,
        Bullets,
        Counts,
        Everything,
    }
}
