using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Thresholds.Benchmarks.Documents;

/// <summary>Writes a threshold document of so many indicators; the same seed gives the same.</summary>
/// <remarks>The shares and lengths are those of <c>thresholds/coventry.thr</c>: a quarter of the bullets have conditions, 92% stand on a ladder, 19% are worded as strengths,
/// 13% carry a note, a third is about parents or the family; labels have 17 to 105 characters, half of them more than 52; there are a quarter as many pathways, pieces of
/// advice and examples as bullets. Of these, no document has more than a hundred. What hangs together by more than 2,000 facts is past the limits of the language: in
/// documents of more than 1,500 indicators no count is of a whole level, no trigger joins the level with a fact, and the age is asked for by the first 1,500 only.</remarks>
public sealed partial class DocumentWriter
{
    private const int MostObligations = 100;
    private const int MostTogether = 1_500;

    private static readonly string[] Levels = ["universal", "early-help", "targeted", "statutory"];
    private static readonly int[] Lengths = [17, 25, 32, 37, 42, 47, 52, 57, 63, 70, 80, 105];

    private readonly Scheme _scheme;
    private readonly Random _random;
    private readonly Phrases _phrases;
    private readonly StringBuilder _text = new();
    private readonly List<Bullet> _bullets = [];
    private readonly int _domains;

    private DocumentWriter(Scheme scheme, int indicators, int seed)
    {
        _scheme = scheme;
        _random = new Random(seed);
        _phrases = new Phrases(_random);
        _domains = int.Clamp(indicators / 50, 4, 8);
    }

    /// <summary>A document by itself.</summary>
    public static string Write(int indicators, int seed) => Write(Scheme.Make(indicators, seed), "standalone", indicators, seed, vocabulary: null);

    /// <summary>A country of authorities that use one vocabulary; the vocabulary is the first file.</summary>
    public static IReadOnlyList<string> WriteCountry(int authorities, int indicators, int seed)
    {
        var scheme = Scheme.Make(indicators, seed);
        return [.. Enumerable.Range(1, authorities).Select(number => Write(scheme, "authority-" + number.ToString(CultureInfo.InvariantCulture), indicators, seed + number, "country"))
            .Prepend($"vocabulary country \"Shared words\"\n{scheme.Text}")];
    }

    private static string Write(Scheme scheme, string name, int indicators, int seed, string? vocabulary)
    {
        var writer = new DocumentWriter(scheme, indicators, seed);
        writer.Head(name, vocabulary);
        writer.Matrix(indicators);
        writer.Obligations(int.Min(indicators / 4, MostObligations));
        return WithoutUnused(writer._text.ToString());
    }

    // Nobody declares facts, roles or forms of which nothing is said.
    private static string WithoutUnused(string text)
    {
        var counts = Name().Matches(text).CountBy(match => match.Value).ToDictionary(StringComparer.Ordinal);
        return string.Join('\n', text.Split('\n').Where(line => Declared().Match(line) is not { Success: true } declaration || counts[declaration.Groups[1].Value] > 1));
    }

    [GeneratedRegex("[a-z]+(-[a-z0-9]+)+")]
    private static partial Regex Name();

    [GeneratedRegex("^(?:fact|role|action|event|form|assessment) ([a-z]+(-[a-z0-9]+)+) ")]
    private static partial Regex Declared();

    private void Head(string name, string? vocabulary)
    {
        Line($"authority {name} \"Partnership of {name}\"");
        Line($"edition \"Threshold document\" version \"v{_random.Next(1, 9)}\" effective from 2024-04-01");
        Line($"document thresholds \"Thresholds of need\"");
        Line($"{(vocabulary is null ? "\n" + _scheme.Text : "use " + vocabulary + "\n")}");
        Line($"caveat guide \"A guide, not a substitute for professional judgement\"");
        for (var level = 0; level < Levels.Length; level++)
        {
            Line($"level {level + 1} {Levels[level]} \"Level {level + 1}\" also \"{_phrases.Next(20)}\"");
        }
    }

    private void Matrix(int indicators)
    {
        foreach (var (concern, next) in _scheme.Concerns.Zip(_scheme.Concerns.Skip(1).Append(_scheme.Concerns[0])))
        {
            var domain = _random.Next(_domains);
            var grade = 0;
            for (var i = 0; i < concern.Size && _bullets.Count < indicators; i++)
            {
                // The first three needs of a measured ladder are its grades.
                var isStrength = i == 0 && concern.Size > 1 && _random.NextDouble() < 0.8;
                var isGrade = !isStrength && concern.Measured is not null && grade < 3;
                var level = isStrength ? 0 : isGrade ? grade + 1 : _random.Next(1, Levels.Length);
                var (condition, given) = isGrade ? (concern.Measured!.Grades[grade], grade == 1 ? $"{concern.Measured.Name} {concern.Measured.Example}" : null) // isGrade says so
                    : !isStrength && _random.NextDouble() < 0.16 ? Condition(concern, next) : (null, null);
                grade += isGrade ? 1 : 0;
                Add(concern, isStrength, level, domain, condition, given);
            }
        }

        for (var domain = 0; domain < _domains; domain++)
        {
            Line($"\ndomain domain-{domain} \"{_phrases.Next(25)}\" {{");
            for (var level = 0; level < Levels.Length; level++)
            {
                var cell = _bullets.Where(bullet => bullet.Domain == domain && bullet.Level == level).ToList();
                if (cell.Count > 0)
                {
                    Line($"  at {Levels[level]} from thresholds \"Matrix\" {{");
                    cell.ForEach(bullet => Line($"{bullet.Line}"));
                    Line($"  }}");
                }
            }

            Line($"}}");
        }
    }

    private void Add(Concern concern, bool isStrength, int level, int domain, string? condition, string? given)
    {
        var name = "indicator-" + _bullets.Count.ToString(CultureInfo.InvariantCulture);
        var line = new StringBuilder($"    {(isStrength ? '+' : '-')} {name} \"{_phrases.Next(Lengths[_random.Next(Lengths.Length)])}\"");
        line.Append(_random.NextDouble() < 0.92 ? $" ladder {concern.Name}" : "").Append(_random.Next(3) == 0 ? $" about {(_random.Next(2) == 0 ? "parent" : "family")}" : "");
        line.Append(condition is null ? "" : $"\n        when {condition}").Append(_random.NextDouble() < 0.13 ? $"\n        note \"{_phrases.Next(90)}\"" : "");
        _bullets.Add(new Bullet(name, level, domain, line.ToString(), given));
    }

    // As often as in the document of Coventry, with a case in which the condition holds where one fact decides.
    private (string Condition, string? Given) Condition(Concern concern, Concern next)
    {
        // A condition speaks of one concern, or of two that lie side by side.
        var signs = _random.Next(3) == 0 ? concern.Signs.Concat(next.Signs).Distinct().ToArray() : [.. concern.Signs];
        _random.Shuffle(signs);
        var sign = signs[0];
        return (signs.Length, _random.Next(_bullets.Count < MostTogether ? 20 : 16)) switch
        {
            (_, < 7) or (1, < 16) => (sign, $"{sign} yes"),
            (_, < 10) => ($"{sign} or {signs[1]}", $"{sign} yes"),
            (_, < 13) => ($"{sign} and {signs[1]}", $"{sign} yes, {signs[1]} yes"),
            ( > 2, 13) => ($"{sign} and ({signs[1]} or {signs[2]})", $"{sign} yes, {signs[2]} yes"),
            ( > 2, 14) => ($"any of ({string.Join(", ", signs)})", $"{signs[2]} yes"),
            ( > 2, 15) => ($"at least 2 of ({string.Join(", ", signs)})", $"{sign} yes, {signs[2]} yes"),
            (_, 16) => ($"{sign} and age < {_random.Next(10, 18)}", $"{sign} yes, age 5"),
            (_, 17) => ($"{sign} and age in {_random.Next(10, 14)}..{_random.Next(15, 18)}", $"{sign} yes, age 14"),
            (_, 18) => ($"{sign} and consent is refused unless {signs[^1]} is unknown", null),
            (_, < 16) => ($"{sign} or not {signs[1]}", null),
            _ => ($"{sign} and not last-seen in last 12 months", null),
        };
    }

    private void Obligations(int count)
    {
        Line($"\nworking days mon..fri except bank holidays of england-and-wales");
        foreach (var (word, number) in new[] { ("role", 16), ("action", 33), ("event", 6), ("form", 24), ("assessment", 5) })
        {
            for (var i = 0; i < int.Min(number, count); i++)
            {
                Line($"{word} {word}-{i} \"{_phrases.Next(30)}\"");
            }
        }

        for (var i = 0; i < int.Min(15, count); i++)
        {
            Line($"contact contact-{i} \"{_phrases.Next(25)}\" {{\n  phone \"024 7600 {1000 + i}\"\n  open mon..thu 08:30-17:00, fri 08:30-16:30{(i == 0 ? "" : "\n  otherwise contact-0")}\n}}");
        }

        foreach (var level in Levels)
        {
            Line($"\nresponse {level} from thresholds \"Levels\" {{");
            Repeat(7, () => Line($"  offer \"{_phrases.Next(70)}\""));
            Line($"  consent {(level == "statutory" ? "sought" : "required")} for \"the support\" unless {Sign()}\n  lead role-{_random.Next(int.Min(16, count))} \"{_phrases.Next(35)}\"\n  contact contact-{_random.Next(int.Min(15, count))}\n}}");
        }

        for (var i = 0; i < count; i++)
        {
            Line($"\npathway pathway-{i} \"{_phrases.Next(45)}\" from thresholds \"Pathways\" {{");
            switch (_random.Next(4))
            {
                case 0:
                    Line($"  usually when count({Counted()}) >= {_random.Next(1, 4)}");
                    break;
                case 1:
                    Line($"  always when {Sign()} and not {Sign()}");
                    break;
                case 2:
                    Line($"  always when level >= {Levels[_random.Next(1, 4)]}{(_bullets.Count > MostTogether ? "" : " and " + Sign())}");
                    break;
                default:
                    var trigger = 0;
                    Line($"  may {{");
                    Repeat(_random.Next(1, 6), () => Line($"    - trigger-{i}-{trigger++} \"{_phrases.Next(60)}\""));
                    Line($"  }}");
                    break;
            }

            Line($"  to contact-{_random.Next(int.Min(15, count))}\n  step action-{i % int.Min(33, count)} within {_random.Next(1, 10)} working days of event-{_random.Next(int.Min(6, count))} by role-{_random.Next(int.Min(16, count))}");
            Line($"  form form-{_random.Next(int.Min(24, count))}\n  assessment assessment-{_random.Next(int.Min(5, count))} considered");
            Repeat(_random.Next(3), () => Line($"  include \"{_phrases.Next(80)}\""));
            Line($"}}");
        }

        for (var i = 0; i < count; i++)
        {
            Line($"consider advice-{i} \"{_phrases.Next(75)}\"{(_random.Next(4) == 0 ? $" when {Sign()}" : "")} from thresholds \"Questions\"");
        }

        Line($"triage outcomes \"Outcome of a referral\" {{\n  outcome red \"Red\" when {Sign()} within 4 hours of event-0\n  outcome amber \"Amber\" otherwise within 1 working day of event-0\n}}");
        var examples = 0;
        foreach (var bullet in _bullets.Where(bullet => bullet.Given is not null).Take(count))
        {
            Line($"example example-{examples++} \"{_phrases.Next(45)}\" {{\n  {bullet.Given}\n  => met {bullet.Name}\n}}");
        }
    }

    private string Counted() => _bullets.Count > MostTogether ? "on " + _scheme.Concerns[_random.Next(_scheme.Concerns.Count)].Name : "at " + Levels[_random.Next(1, 4)];

    private string Sign()
    {
        var signs = _scheme.Concerns[_random.Next(_scheme.Concerns.Count)].Signs;
        return signs[_random.Next(signs.Count)];
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }

    private void Line(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
