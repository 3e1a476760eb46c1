using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>Makes facts of every kind.</summary>
internal sealed class FactMaker(Random random)
{
    private static readonly string[] Windows = ["in last 10 days", "in last 4 weeks", "in last 1 month", "in last 90 days", "in last 3 months", "in last 12 months", "in last 1 year", "ever"];

    private static readonly string[] Signs = ["<", "<=", ">", ">=", "is", "is not"];

    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 13;

    /// <summary>A fact; <paramref name="applies"/> is the clause that says when it applies, or empty.</summary>
    public RandomFact Make(int kind, string name, string applies)
    {
        var (type, tests) = (kind % Kinds) switch
        {
            0 or 1 or 2 or 3 => ("yes/no", Some($"{name}", $"not {name}", $"{name} is yes", $"{name} is not no")),
            4 => ("age 0..25", Some($"{name} {Sign()} {random.Next(1, 20)}", $"{name} {Sign()} {random.Next(1, 30)} months", $"{name} in {random.Next(3)}..{Open()}{random.Next(10, 17)}", $"{name} not in 6 months..2 years", $"{name} {Sign()} 2 years 3 months")),
            5 => ("percent 0%..100%", Some($"{name} {Sign()} 90%", $"{name} in 50%{OpenLow()}..{Open()}90%", $"{name} not in 12.5%..{Open()}50%", $"{name} in (0%, 100%)")),
            6 => ("days 0..100", Some($"{name} {Sign()} 2 weeks", $"{name} in 3{OpenLow()}..{Open()}14", $"{name} in (0, 7 days, 100)")),
            7 => ("decimal years 0..18", Some($"{name} {Sign()} 18 months", $"{name} {Sign()} 2.5", $"{name} in 1.5{OpenLow()}..{Open()}30 months")),
            8 => (random.Next(2) == 0 ? "number" : "number 2..9", Some($"{name} {Sign()} {random.Next(2, 9)}", $"{name} not in 3..{Open()}6", $"{name} in 4..5")),
            9 => ("one of low \"Low\" < medium < high \"High\" < highest", Some($"{name} {Sign()} medium", $"{name} in low..{Open()}highest", $"{name} in (low, high)", $"{name} not in medium<..highest")),
            10 => ("one of given, refused, unsafe \"Unsafe\"", Some($"{name} is refused", $"{name} is not given", $"{name} in (given, unsafe)", $"{name} not in (refused)")),
            11 => random.Next(2) == 0
                ? ("date", Some($"{name} {Sign()} 2025-03-01", $"{name} in 2024-06-01..{Open()}2025-03-01", $"{name} not in (2025-03-01, 2025-03-02)"))
                : ("date", Some($"{name} {Window()}", $"{name} {Window()}", $"not {name} {Window()}", $"{name} not {Window()}")),
            _ => ("events", Some(Count(name), Count(name), Count(name), Count(name))),
        };
        return new RandomFact(name, $"fact {name} \"Fact {name}\" {type}{applies}", [.. tests, .. random.Next(4) == 0 ? new[] { $"{name} is unknown" } : [], .. random.Next(6) == 0 ? new[] { $"{name} is known" } : []]);
    }

    private string Sign() => Signs[random.Next(Signs.Length)];

    private string Open() => random.Next(2) == 0 ? "<" : "";

    private string OpenLow() => random.Next(2) == 0 ? "<" : "";

    private string Window() => Windows[random.Next(Windows.Length)] is var window && window == "ever" ? "in last 5 years" : window;

    private string Count(string name) => $"count({name} {Windows[random.Next(Windows.Length)]}) {new[] { "<", "<=", ">", ">=", "=" }[random.Next(5)]} {random.Next(4)}";

    // Few tests for each fact, so that conditions meet at the same constants.
    private ImmutableArray<string> Some(params IEnumerable<string> tests) => [.. tests.OrderBy(_ => random.Next()).Take(random.Next(2, 4))];
}
