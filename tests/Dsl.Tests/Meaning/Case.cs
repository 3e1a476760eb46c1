using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>A small authority round what a test is about, and its answers to cases.</summary>
public sealed class Case
{
    /// <summary>The day of the assessments.</summary>
    public static readonly DateTime Today = new(2026, 3, 6);

    private const string Head = """
        authority test "Test"
        level 1 low "Low"
        level 2 middle "Middle"
        level 3 high "High"
        subject parent "Parent"
        fact a "A" yes/no
        fact b "B" yes/no
        fact c "C" yes/no
        fact age "Age" age 0..25
        fact attendance "Attendance" percent 0%..100%
        fact number "Number" number 0..100
        fact weeks "Weeks" weeks 0..45
        fact risk "Risk" one of slight < medium < grave
        fact consent "Consent" one of not-asked, given, refused
        fact seen "Seen" date
        fact contacts "Contacts" events

        """;

    private readonly Interpreter _interpreter;

    private Case(AuthorityModel model)
    {
        Model = model;
        _interpreter = new Interpreter(model);
    }

    public AuthorityModel Model { get; }

    private Authority Authority => Model.Authority;

    /// <summary>An authority with further declarations; it must be without findings.</summary>
    public static Case With(string declarations) => new(Finding.None(Head + declarations).Model!); // an authority has a model

    /// <summary>The answer to a condition, as advice <c>asked</c>, which may ask for anything.</summary>
    public static Truth Of(string condition, string given = "", string declarations = "") =>
        With(declarations + $"\nconsider asked \"Asked\" when {condition}\n").Advice("asked", given);

    public IAssessment Assess(string given) => _interpreter.Assess(Facts(given), Today);

    public Truth Advice(string name, string given) => Assess(given).Decide(Authority.Advice.Single(advice => advice.Id == name).When!.Decision); // asked only of advice with a condition

    public Truth Bullet(string name, string given) => Assess(given).Decide(
        Authority.Indicators.Where(indicator => indicator.Id == name).Select(indicator => indicator.Decision)
            .Concat(Authority.Strengths.Where(strength => strength.Id == name).Select(strength => strength.Decision))
            .Concat(Authority.Alerts.SelectMany(alert => alert.Signs).Where(sign => sign.Id == name).Select(sign => sign.Decision))
            .Concat(Authority.Pathways.SelectMany(pathway => pathway.Triggers).Where(trigger => trigger.Id == name).Select(trigger => trigger.Decision))
            .Single());

    public Truth Pathway(string name, string given) => Assess(given).Decide(Authority.Pathways.Single(pathway => pathway.Id == name).Decision);

    /// <summary>The indicated and the possible level.</summary>
    public string Levels(string given)
    {
        var assessment = Assess(given);
        return $"{assessment.IndicatedLevel?.Id ?? "none"}, {assessment.PossibleLevel?.Id ?? "none"}";
    }

    // Facts are parted by semicolons, since a list of events has commas of its own.
    private Dictionary<string, FactValue> Facts(string given)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var part in given.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = part.Split(' ')[0];
            if (Authority.Facts.FirstOrDefault(fact => fact.Id == name) is { } fact)
            {
                var reading = FactReader.Read(fact, part[name.Length..]);
                Assert.True(reading.Value is not null, string.Create(CultureInfo.InvariantCulture, $"{part}: {reading.Message}"));
                facts.Add(name, reading.Value!); // asserted
            }
            else
            {
                Assert.Contains("fact " + name + " ", Head, StringComparison.Ordinal);
            }
        }

        return facts;
    }
}
