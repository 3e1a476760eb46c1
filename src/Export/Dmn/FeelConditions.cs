using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using Thresholds.Dsl.Model;
using Thresholds.Export.Sql;

namespace Thresholds.Export.Dmn;

/// <summary>Writes conditions in FEEL, the language of DMN: true, false, or null where it depends on what is not known.</summary>
/// <remarks>FEEL knows no completions: it works each part out by itself, so that of "pregnant or not pregnant" it says null where the fact is unknown. What it calls true or false is so in every
/// completion.</remarks>
internal sealed class FeelConditions(AuthorityModel model, CaseTable table)
{
    private HashSet<CaseColumn> _inputs = [];
    private SortedSet<int> _decisions = [];
    private bool _usesAsOf;

    /// <summary>The input that holds the day of the assessment.</summary>
    public const string AsOf = "as_of";

    /// <summary>The name of an input; no word of FEEL begins like it.</summary>
    public static string NameOf(CaseColumn column) => "fact_" + XmlConvert.EncodeLocalName(column.Name);

    /// <summary>The name of a decision that others stand on.</summary>
    public static string NameOf(int decision) => "decision_" + Number(decision);

    /// <summary>A text in FEEL.</summary>
    public static string Text(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal) + "\"";

    /// <summary>What has been asked since this was called last.</summary>
    public (IReadOnlyList<CaseColumn> Inputs, IReadOnlyCollection<int> Decisions, bool UsesAsOf) TakeAsked()
    {
        var asked = (table.Columns.Where(_inputs.Contains).ToList(), _decisions, _usesAsOf);
        (_inputs, _decisions, _usesAsOf) = ([], [], false);
        return asked;
    }

    /// <summary>The condition as an entry of a table, where "not" at the beginning would mean "matches not", which is true of what is not known.</summary>
    public string Entry(Condition condition) => Of(condition) is var text && text.StartsWith("not(", StringComparison.Ordinal) ? $"({text})" : text;

    /// <summary>The condition, in brackets where it needs them.</summary>
    public string Of(Condition condition) => condition switch
    {
        Condition.Always always => always.Value ? "true" : "false",
        Condition.Knows knows => IsKnown(knows.Fact, knows.IsKnown),
        Condition.InSet test => Of(test),
        Condition.Refers reference => Refer(reference.Decision),
        Condition.Not not => $"not({Of(not.Operand)})",
        Condition.AtLeast several when several.Least <= 0 => "true",
        Condition.AtLeast several when several.Least > several.Operands.Count => "false",
        Condition.AtLeast several when several.Operands.Count == 1 => Of(several.Operands[0]),
        Condition.AtLeast several when several.Least == 1 => $"({string.Join(" or ", several.Operands.Select(Of))})",
        Condition.AtLeast several when several.Least == several.Operands.Count => $"({string.Join(" and ", several.Operands.Select(Of))})",
        Condition.AtLeast several => $"{{parts: [{string.Join(", ", several.Operands.Select(Of))}], answer: if {Count("true")} >= {Number(several.Least)} then true else if {Count("false")} > {Number(several.Operands.Count - several.Least)} then false else null}}.answer",
        _ => throw new InvalidOperationException("there is no such condition"),
    };

    private static string Count(string answer) => $"sum(for part in parts return if part = {answer} then 1 else 0)";

    private string Refer(int decision)
    {
        _decisions.Add(decision);
        return NameOf(decision);
    }

    private string Input(CaseColumn column)
    {
        _inputs.Add(column);
        return NameOf(column);
    }

    private string IsKnown(string fact, bool isKnown) => table.ByFact[fact].Select(column => $"{Input(column)} {(isKnown ? "!=" : "=")} null").ToList() is { Count: > 0 } columns
        ? $"({string.Join(isKnown ? " or " : " and ", columns)})"
        : isKnown ? "false" : "true";

    private string Of(Condition.InSet test)
    {
        var variable = model.Variables[test.Variable];
        if (variable.Kind is FactKind.Age or FactKind.Events)
        {
            return Between(variable, test.Set);
        }

        var column = table.Column(variable.Fact, KnownSide.Exact);
        if (variable.Kind == FactKind.YesNo || variable.Window is not null)
        {
            var (yes, no) = (Holds(test, 1), Holds(test, 0));
            return yes && no ? "true" : !yes && !no ? "false" : yes ? Answer(variable, column) : $"not({Answer(variable, column)})";
        }

        var value = Input(column);
        var within = variable.Kind == FactKind.Choice
            ? $"list contains([{string.Join(", ", column.Fact.Choices.Where((_, place) => Holds(test, place)).Select(choice => Text(choice.Id)))}], {value})"
            : test.Set.Count == 0 ? "false" : string.Join(" or ", test.Set.Select(interval => Within(variable, interval, value, value)));
        return $"(if {value} = null then null else {within})";
    }

    // A value that is known in part lies within when all of it does, and outside when none of it does.
    private string Between(Variable variable, ValueList<Interval> set)
    {
        var least = Input(table.Column(variable.Fact, KnownSide.Least, variable.Window));
        var most = Input(table.Column(variable.Fact, KnownSide.Most, variable.Window));
        if (set.Count == 0)
        {
            return "false";
        }

        var outside = set.Select(interval => string.Join(" or ", new[] { Past(variable, interval, true, most), Past(variable, interval, false, least) }.OfType<string>())).ToList();
        return $"(if {string.Join(" or ", set.Select(interval => Within(variable, interval, least, most)))} then true else if {(outside.Contains("") ? "false" : string.Join(" and ", outside.Select(one => $"({one})")))} then false else null)";
    }

    private static string Within(Variable variable, Interval interval, string least, string most)
    {
        var ends = new List<string>();
        if (interval.Low is { } low && !(interval.IncludesLow && low <= variable.Minimum))
        {
            ends.Add($"{least} {(interval.IncludesLow ? ">=" : ">")} {Value(variable, low)}");
        }

        if (interval.High is { } high && !(interval.IncludesHigh && high >= variable.Maximum))
        {
            ends.Add($"{most} {(interval.IncludesHigh ? "<=" : "<")} {Value(variable, high)}");
        }

        return ends.Count == 0 ? "true" : $"({string.Join(" and ", ends)})";
    }

    // Whether the whole of a value lies before or after the interval.
    private static string? Past(Variable variable, Interval interval, bool before, string side) => before
        ? interval.Low is { } low ? $"{side} {(interval.IncludesLow ? "<" : "<=")} {Value(variable, low)}" : null
        : interval.High is { } high ? $"{side} {(interval.IncludesHigh ? ">" : ">=")} {Value(variable, high)}" : null;

    private string Answer(Variable variable, CaseColumn column)
    {
        var value = Input(column);
        if (variable.Window is { } window)
        {
            _usesAsOf = true;
            var begin = window.IsEver ? "" : $" and {value} > {AsOf} - duration(\"P{Number(window.Unit == DurationUnit.Weeks ? window.Amount * 7m : window.Amount)}{window.Unit switch { DurationUnit.Months => "M", DurationUnit.Years => "Y", _ => "D" }}\")";
            return $"(if {value} = null or {AsOf} = null then null else {value} <= {AsOf}{begin})";
        }

        // What a known fact settles, when nobody has answered the question itself.
        var implied = model.Implications.Where(implication => implication.Fact == variable.Fact && table.ByFact.Contains(implication.Known))
            .Select(implication => $" else if {IsKnown(implication.Known, true)} then {(implication.Value ? "true" : "false")}").ToList();
        return implied.Count == 0 ? value : $"(if {value} != null then {value}{string.Concat(implied)} else null)";
    }

    private static bool Holds(Condition.InSet test, decimal number) => test.Set.Any(interval => interval.Contains(number));

    private static string Value(Variable variable, decimal number) => variable.Kind == FactKind.Date
        ? $"date(\"{DateTime.MinValue.AddDays((double)Math.Min(decimal.Floor(number), FactValue.DayNumber(DateTime.MaxValue))).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\")"
        : Number(number);

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
