using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Emission.Words;

namespace Thresholds.Generator.Emission;

/// <summary>Writes the class of the facts of a case.</summary>
internal static class FactsEmitter
{
    public static void Write(CodeWriter code, AuthorityModel model, DecisionPlan plan, WordLayout layout)
    {
        var authority = model.Authority;
        WriteChoices(code, authority);
        code.Summary("What is known of a case. Everything that is not set is unknown, which is never the same as no.").Open("public sealed class Facts");

        // What is settled as yes and as no, a bit for each question; they lie together, as a case is read from first to last.
        foreach (var word in layout.WordsOfFacts)
        {
            code.Line($"internal ulong yes{Literals.Number(word)}, no{Literals.Number(word)};");
        }

        foreach (var fact in authority.Facts)
        {
            code.Line().Summary(Describe(fact, authority), fact.Note);
            if (fact.Kind == FactKind.YesNo)
            {
                WriteYesNo(code, fact, layout);
            }
            else
            {
                WriteValue(code, fact, plan, layout);
            }
        }

        code.Line();
        WriteSet(code);
        WriteValueOf(code, authority);
        WriteAssign(code, authority);
        code.Close().Line();
    }

    private static void WriteYesNo(CodeWriter code, Fact fact, WordLayout layout)
    {
        var home = layout.PlacesOf(fact).First().LowestBit;
        code.Open($"public bool? {Names.Pascal(fact.Id)}");
        code.Line($"get => global::Thresholds.SettledBits.Settled(yes{Literals.Number(home.Word)}, no{Literals.Number(home.Word)}, {Literals.Word(home.Mask)});").Open("set");
        foreach (var bits in layout.PlacesOf(fact))
        {
            code.Line($"global::Thresholds.SettledBits.Settle(ref yes{Literals.Number(bits.Word)}, ref no{Literals.Number(bits.Word)}, {Literals.Word(bits.Mask)}, value == true, value == false);");
        }

        code.Close().Close();
    }

    private static void WriteValue(CodeWriter code, Fact fact, DecisionPlan plan, WordLayout layout)
    {
        var name = Names.Pascal(fact.Id);
        var type = TypeOf(fact);
        var limits = Limits(fact);
        var literals = layout.SettledBy(fact).ToList();
        if (limits is null && literals.Count == 0)
        {
            code.Line($"public {type}? {name} {{ get; set; }}");
            return;
        }

        var field = "_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
        if (limits is not null)
        {
            code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value lies outside the range of the fact.</exception>");
        }

        code.Open($"public {type}? {name}").Line($"get => {field};").Open("set");
        code.Line(limits is null ? $"{field} = value;" : $"{field} = value is {{ }} known && ({limits}) ? throw new global::System.ArgumentOutOfRangeException(nameof(value), value, {Literals.Text(RangeOf(fact))}) : value;");
        if (literals.Count > 0)
        {
            code.Line($"var cells = Cells{Literals.Number(literals[0].Test)}(value);");
        }

        foreach (var literal in literals)
        {
            var others = plan.Cells.All(literal.Test) & ~literal.Cells;
            foreach (var bits in layout.PlacesOf(literal))
            {
                code.Line($"global::Thresholds.SettledBits.Settle(ref yes{Literals.Number(bits.Word)}, ref no{Literals.Number(bits.Word)}, {Literals.Word(bits.Mask)}, (cells & {Literals.Word(others)}) == 0, (cells & {Literals.Word(literal.Cells)}) == 0);");
            }
        }

        code.Close().Close().Line();
        code.Line($"private {type}? {field};");
    }

    public static string TypeOf(Fact fact) => fact.Kind switch
    {
        FactKind.YesNo => "bool",
        FactKind.Age => "global::Thresholds.Age",
        FactKind.Choice => "Choices." + Names.Pascal(fact.Id),
        FactKind.Date => "global::System.DateTime",
        FactKind.Events => "global::Thresholds.EventHistory",
        _ => !fact.IsWhole ? "decimal" : fact.Maximum <= int.MaxValue ? "int" : "long",
    };

    private static void WriteChoices(CodeWriter code, Authority authority)
    {
        code.Summary("The values of the facts that are a choice.").Open("public static class Choices");
        foreach (var fact in authority.Facts.Where(fact => fact.Kind == FactKind.Choice))
        {
            code.Summary(fact.Text + ".").Open($"public enum {Names.Pascal(fact.Id)}");
            foreach (var choice in fact.Choices)
            {
                code.Summary(choice.Label + ".").Line(Names.Pascal(choice.Id) + ",").Line();
            }

            code.Close().Line();
        }

        code.Close().Line();
    }

    private static string Describe(Fact fact, Authority authority)
    {
        var unit = fact.Kind switch
        {
            FactKind.Percent => " In per cent: 90 is ninety per cent.",
            FactKind.Number when fact.Unit is not null => $" In {fact.UnitLabel ?? fact.Unit}.",
            FactKind.Date => " The time of day is ignored.",
            _ => "",
        };
        var judgement = fact.IsJudgement ? " A judgement: yes when a practitioner says that it is so." : "";
        var over = fact.Over is null ? "" : $" Over {fact.Over}.";
        var citation = fact.IsJudgement ? authority.Indicators.FirstOrDefault(indicator => indicator.Id == fact.Id)?.Citation ?? authority.Scores.SelectMany(score => score.Items).FirstOrDefault(item => item.Id == fact.Id)?.Citation : fact.Citation;
        return $"{fact.Text}.{unit}{over}{(RangeOf(fact) is { Length: > 0 } range && Limits(fact) is not null ? " " + range : "")}{judgement}{(citation is null ? "" : $" {citation}.")}";
    }

    private static string RangeOf(Fact fact)
    {
        if (fact.Kind == FactKind.Choice)
        {
            return "One of its choices.";
        }

        var divisor = fact.Kind == FactKind.Age ? 12 : 1;
        var unit = fact.Kind == FactKind.Age ? " years" : fact.Kind == FactKind.Percent ? "%" : "";
        return fact.Maximum is { } most
            ? $"From {Literals.Number(decimal.Floor((fact.Minimum ?? 0) / divisor))} to {Literals.Number(fact.Kind == FactKind.Age ? decimal.Floor(most / divisor) : most)}{unit}."
            : $"At least {Literals.Number(fact.Minimum ?? 0)}.";
    }

    private static string? Limits(Fact fact)
    {
        var suffix = fact.Kind is FactKind.Percent || !fact.IsWhole ? "m" : "";
        return fact.Kind switch
        {
            FactKind.Choice => $"(int)known < 0 || (int)known > {Literals.Number(fact.Choices.Count - 1)}",
            FactKind.Age => $"known.FirstMonth < {Literals.Number(fact.Minimum ?? 0)} || known.LastMonth > {Literals.Number(fact.Maximum ?? 1811)}",
            FactKind.Number or FactKind.Percent => $"known < {Literals.Number(fact.Minimum ?? 0)}{suffix}" + (fact.Maximum is { } most ? $" || known > {Literals.Number(most)}{suffix}" : ""),
            _ => null,
        };
    }

    private static void WriteSet(CodeWriter code)
    {
        code.Summary("Sets a fact by its name from a value as people write it, such as \"18 months\", \"72%\" or \"yes\".");
        code.Line("/// <param name=\"fact\">The name of the fact in the file.</param>");
        code.Line("/// <param name=\"text\">The value.</param>");
        code.Line("/// <returns>What was read, or what is wrong and how to mend it; nothing is set then.</returns>");
        code.Line("/// <exception cref=\"global::System.ArgumentNullException\">The name or the value is null.</exception>");
        code.Open("public global::Thresholds.FactReading Set(string fact, string text)");
        code.Line("var reading = global::Thresholds.FactReader.Read(Authority, fact, text);");
        code.Open("if (reading.Value is { } value)").Line("Assign(fact, value);").Close();
        code.Line("return reading;").Close().Line();
    }

    private static void WriteValueOf(CodeWriter code, Authority authority)
    {
        code.Summary("What is known of a fact, by its name; null when nothing is, or when there is no such fact.");
        code.Line("/// <param name=\"fact\">The name of the fact in the file.</param>");
        code.Open("public global::Thresholds.FactValue? ValueOf(string fact)").Open("switch (fact)");
        for (var i = 0; i < authority.Facts.Count; i++)
        {
            var fact = authority.Facts[i];
            var name = Names.Pascal(fact.Id);
            var local = "value" + Literals.Number(i);
            var value = fact.Kind switch
            {
                FactKind.YesNo => $"global::Thresholds.FactValue.YesNo({local})",
                FactKind.Percent => $"global::Thresholds.FactValue.Percent({local})",
                FactKind.Age => $"global::Thresholds.FactValue.OfAge({local})",
                FactKind.Date => $"global::Thresholds.FactValue.Date({local})",
                FactKind.Events => $"global::Thresholds.FactValue.OfEvents({local})",
                FactKind.Choice => $"global::Thresholds.FactValue.Choice((int){local}, ChoiceNames.{name}[(int){local}])",
                _ => $"global::Thresholds.FactValue.Number({local}, {(fact.Unit is null ? "null" : Literals.Text(fact.Unit))})",
            };
            code.Line($"case {Literals.Text(fact.Id)}: return {name} is {{ }} {local} ? {value} : null;");
        }

        code.Line("default: return null;").Close().Close().Line();
        var choices = authority.Facts.Where(fact => fact.Kind == FactKind.Choice).ToList();
        if (choices.Count > 0)
        {
            code.Open("private static class ChoiceNames");
            foreach (var fact in choices)
            {
                code.Line($"public static readonly string[] {Names.Pascal(fact.Id)} = {{ {string.Join(", ", fact.Choices.Select(choice => Literals.Text(choice.Id)))} }};");
            }

            code.Close().Line();
        }
    }

    private static void WriteAssign(CodeWriter code, Authority authority)
    {
        code.Open("internal void Assign(string fact, global::Thresholds.FactValue value)").Open("switch (fact)");
        foreach (var fact in authority.Facts)
        {
            var value = fact.Kind switch
            {
                FactKind.YesNo => "value.Low == 1m",
                FactKind.Age => "value.Low == value.High ? global::Thresholds.Age.Months((int)value.Low) : global::Thresholds.Age.Years((int)value.Low / 12)",
                FactKind.Date => "value.Day",
                FactKind.Events => "value.Events",
                FactKind.Choice => $"(Choices.{Names.Pascal(fact.Id)})(int)value.Low",
                _ => fact.IsWhole ? $"({TypeOf(fact)})value.Low" : "value.Low",
            };
            code.Line($"case {Literals.Text(fact.Id)}: {Names.Pascal(fact.Id)} = {value}; break;");
        }

        code.Line("default: break;").Close().Close();
    }
}
