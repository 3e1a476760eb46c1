using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Export.Sql;

/// <summary>Reads a row of the table of cases: which answers its facts can have, and what is wrong with it.</summary>
internal sealed class CaseExpressions(AuthorityModel model, DecisionPlan plan, CaseTable table, SqlDialect dialect)
{
    /// <summary>The name under which the table is read; a name that is qualified is never taken for a text.</summary>
    public const string Row = "c";

    // As much as cases may tell elsewhere.
    private const decimal TooMuch = 1_000_000_000_000m;
    private const int MostMonths = 1811;

    private static readonly DateTime LastDay = new(9999, 12, 31);

    /// <summary>A column of the row.</summary>
    public static string Column(string name) => $"{Row}.{SqlDialect.Identifier(name)}";

    /// <summary>Whether an answer to a test of two cells is possible.</summary>
    public string IsPossible(int test, bool yes)
    {
        if (test >= model.Variables.Count)
        {
            return (yes ? "" : "NOT ") + IsKnown(plan.FactOfTest(test));
        }

        var variable = model.Variables[test];
        var value = variable.Kind == FactKind.Date ? IsInWindow(variable) : Answer(variable.Fact);
        return $"{value} IS NOT {(yes ? "FALSE" : "TRUE")}";
    }

    /// <summary>The first or the last cell that a variable can be in.</summary>
    public string Cell(int test, KnownSide side)
    {
        var variable = model.Variables[test];
        return variable.Kind == FactKind.Choice ? CellOfChoice(variable, side) : CellOfNumber(variable, side);
    }

    /// <summary>The name of the first fact whose value cannot be, or of the column of the day; NULL when there is none.</summary>
    public string Problem()
    {
        var asOf = table.UsesAsOf ? new[] { (Name: CaseTable.AsOf, Bad: $"({AsOf} IS NULL{(dialect.IsOther(Column(CaseTable.AsOf), ColumnKind.Day) is { } other ? " OR " + other : "")})") } : [];
        var wrong = asOf.Concat(table.ByFact.Select(fact => (Name: fact.Key, Bad: Joined.By(" OR ", [.. fact.SelectMany(IsBad), .. Contradictions([.. fact])])))).Where(fact => fact.Bad.Length > 2).ToList();
        return wrong.Count == 0 ? "CAST(NULL AS VARCHAR)" : $"CASE {string.Join("\n      ", wrong.Select(fact => $"WHEN {fact.Bad} THEN {dialect.Text(fact.Name)}"))} END";
    }

    private string AsOf => dialect.Value(Column(CaseTable.AsOf), ColumnKind.Day);

    private string Value(CaseColumn column) => dialect.Value(Column(column.Name), column.Kind);

    private string IsKnown(string fact) => table.ByFact[fact].Select(column => $"{Column(column.Name)} IS NOT NULL").ToList() is { Count: > 0 } known ? Joined.By(" OR ", known) is var any && known.Count > 1 ? any : $"({any})" : "(1 = 0)";

    // A fact that is known applies; where that hangs on a yes/no fact nobody has answered, it is answered by that.
    private string Answer(string fact)
    {
        var own = Value(table.Column(fact, KnownSide.Exact));
        var implied = model.Implications.Where(implication => implication.Fact == fact && table.ByFact.Contains(implication.Known))
            .Select(implication => $" WHEN {IsKnown(implication.Known)} THEN {(implication.Value ? "TRUE" : "FALSE")}").ToList();
        return implied.Count == 0 ? own : $"(CASE WHEN {own} IS NOT NULL THEN {own}{string.Concat(implied)} END)";
    }

    private string IsInWindow(Variable variable)
    {
        var day = Value(table.Column(variable.Fact, KnownSide.Exact));
        var window = variable.Window ?? Window.Ever;
        return window.IsEver ? $"({day} <= {AsOf})" : $"({day} <= {AsOf} AND {day} > {Begin(window)})";
    }

    // As Window counts; time does not begin before the year 1.
    private string Begin(Window window)
    {
        var (months, days) = window.Unit switch
        {
            DurationUnit.Days => (0L, (long)window.Amount),
            DurationUnit.Weeks => (0, 7L * window.Amount),
            DurationUnit.Months => (window.Amount, 0),
            DurationUnit.Years => (12L * window.Amount, 0),
            _ => throw new NotSupportedException("a window is counted in days, weeks, months or years"),
        };
        var reach = days + (months * 31);
        var first = dialect.Day(Written(DateTime.MinValue));
        return reach >= (LastDay - DateTime.MinValue).TotalDays
            ? first
            : $"CASE WHEN {AsOf} <= {dialect.Day(Written(DateTime.MinValue.AddDays(reach)))} THEN {first} ELSE {dialect.Before(AsOf, (int)months, (int)days)} END";
    }

    private string CellOfChoice(Variable variable, KnownSide side)
    {
        var column = table.Column(variable.Fact, KnownSide.Exact);
        var otherwise = side == KnownSide.Least ? 0 : plan.Cells.Count(variable.Index) - 1;
        var cells = column.Fact.Choices.Select((choice, place) => (choice.Id, Cell: plan.Cells.CellOf(variable.Index, place))).Where(choice => choice.Cell != otherwise)
            .GroupBy(choice => choice.Cell, choice => choice.Id)
            .Select(cell => $" WHEN {Value(column)} IN ({string.Join(", ", cell.Select(dialect.Text))}) THEN {Number(cell.Key)}").ToList();
        return cells.Count == 0 ? Number(otherwise) : $"CASE{string.Concat(cells)} ELSE {Number(otherwise)} END";
    }

    // From outside: a comparison with what is not known is not true.
    private string CellOfNumber(Variable variable, KnownSide side)
    {
        var cuts = plan.Cells.Cuts(variable.Index).Select((cut, below) => (Cut: cut, Below: below)).Where(cut => variable.Kind != FactKind.Date || cut.Cut.Number <= FactValue.DayNumber(LastDay)).ToList();
        var last = plan.Cells.Count(variable.Index) - 1;
        if (cuts.Count == 0)
        {
            return Number(side == KnownSide.Least ? 0 : last);
        }

        var columns = Telling(variable, side).Select(Value).ToList();
        var tests = side == KnownSide.Least
            ? cuts.AsEnumerable().Reverse().Select(cut => When(cut.Cut.IsAfter ? ">" : ">=", cut.Cut, cut.Below + 1))
            : cuts.Select(cut => When(cut.Cut.IsAfter ? "<=" : "<", cut.Cut, cut.Below));
        return $"CASE{string.Concat(tests)} ELSE {Number(side == KnownSide.Least ? 0 : last)} END";

        string When(string sign, Cut cut, int cell)
        {
            var bound = variable.Kind == FactKind.Date ? dialect.Day(Written(DateTime.MinValue.AddDays((double)cut.Number))) : Number(cut.Number);
            return $" WHEN {Joined.By(" OR ", [.. columns.Select(column => $"{column} {sign} {bound}")])} THEN {Number(cell)}";
        }
    }

    // A longer window never holds fewer events than a shorter one, and a shorter one never more.
    private IEnumerable<CaseColumn> Telling(Variable variable, KnownSide side)
    {
        if (variable.Kind != FactKind.Events)
        {
            return [table.Column(variable.Fact, variable.Kind == FactKind.Age ? side : KnownSide.Exact)];
        }

        var own = variable.Window ?? Window.Ever;
        return table.ByFact[variable.Fact].Where(column => column.Side == side && column.Window is { } window && (window == own || (side == KnownSide.Least ? own.Covers(window) : window.Covers(own))));
    }

    private IEnumerable<string> IsBad(CaseColumn column)
    {
        if (dialect.IsOther(Column(column.Name), column.Kind) is { } other)
        {
            yield return other;
        }

        var value = Value(column);
        var fact = column.Fact;
        switch (fact.Kind)
        {
            case FactKind.Choice:
                yield return $"{value} NOT IN ({string.Join(", ", fact.Choices.Select(choice => dialect.Text(choice.Id)))})";
                break;
            case FactKind.Number or FactKind.Percent:
                yield return fact.Maximum is { } most ? Outside(fact.Minimum ?? 0, most) : $"NOT ({value} >= {Number(fact.Minimum ?? 0)} AND {value} < {Number(TooMuch)})";
                break;
            case FactKind.Age:
                yield return Outside(fact.Minimum ?? 0, fact.Maximum ?? MostMonths);
                break;
            case FactKind.Events:
                yield return Outside(0, int.MaxValue);
                break;
        }

        string Outside(decimal least, decimal most) => $"{value} NOT BETWEEN {Number(least)} AND {Number(most)}";
    }

    // The least that something can be is not above the most that it, or what holds it, can be.
    private static IEnumerable<string> Contradictions(IReadOnlyList<CaseColumn> columns) =>
        from least in columns
        where least.Side == KnownSide.Least
        from most in columns
        where most.Side == KnownSide.Most && (least.Window == most.Window || (least.Window is { } narrow && most.Window is { } wide && wide.Covers(narrow)))
        select $"{Column(least.Name)} > {Column(most.Name)}";

    private static string Written(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
