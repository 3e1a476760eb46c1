using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Thresholds.Dsl.Model;

namespace Thresholds.Export.Sql;

/// <summary>The table of cases that a document's statement reads: a row a case, a column a fact.</summary>
/// <remarks>Only facts that a level or an indicator can hang on have columns. An age has two, the least and the most completed months that it can be, and so have events
/// for each window in which a condition counts them: what is known in part stays known in part.</remarks>
public sealed class CaseTable
{
    /// <summary>The column that holds the day of the assessment.</summary>
    public const string AsOf = "as_of";

    // PostgreSQL cuts longer names off.
    private const int LongestName = 63;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The table of a document's cases.</summary>
    /// <param name="model">The document.</param>
    /// <param name="names">The names that the warehouse gives.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public CaseTable(AuthorityModel model, SqlNames names)
    {
        Names = names ?? throw new ArgumentNullException(nameof(names));
        _taken.UnionWith([AsOf, names.Key]);
        var (variables, facts) = Needed(model ?? throw new ArgumentNullException(nameof(model)));
        Variables = variables;
        UsesAsOf = variables.Any(variable => variable is { Kind: FactKind.Date, Window: not null });
        Columns = [.. model.Authority.Facts.Where(fact => facts.Contains(fact.Id)).SelectMany(ColumnsOf)];
        ByFact = Columns.ToLookup(column => column.Fact.Id, StringComparer.Ordinal);
    }

    /// <summary>The names that the warehouse gives.</summary>
    public SqlNames Names { get; }

    /// <summary>Whether the day of the assessment is asked for, in the column <see cref="AsOf"/>.</summary>
    public bool UsesAsOf { get; }

    /// <summary>The columns of facts, in the order of the document.</summary>
    public IReadOnlyList<CaseColumn> Columns { get; }

    /// <summary>The columns of each fact.</summary>
    internal ILookup<string, CaseColumn> ByFact { get; }

    /// <summary>What the conditions test of these facts.</summary>
    internal IReadOnlyList<Variable> Variables { get; }

    /// <summary>The decisions that are asked for: the levels and the indicators.</summary>
    internal static IEnumerable<int> Wanted(Authority authority) => authority.LevelDecisions.Concat(authority.Indicators.Select(indicator => indicator.Decision)).Distinct();

    /// <summary>The column of a fact that tells one side of it.</summary>
    internal CaseColumn Column(string fact, KnownSide side, Window? window = null) => ByFact[fact].Single(column => column.Side == side && column.Window == window);

    // What the decisions asked for hang on, through other decisions and through what follows from facts.
    private static (List<Variable> Variables, HashSet<string> Facts) Needed(AuthorityModel model)
    {
        var variables = new SortedSet<int>();
        var facts = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<int>(Wanted(model.Authority));
        var open = new Stack<int>(seen);
        while (open.TryPop(out var decision))
        {
            foreach (var part in model.Decisions[decision].Condition.Everything())
            {
                switch (part)
                {
                    case Condition.InSet test:
                        variables.Add(test.Variable);
                        facts.Add(model.Variables[test.Variable].Fact);
                        break;
                    case Condition.Knows knows:
                        facts.Add(knows.Fact);
                        break;
                    case Condition.Refers reference when seen.Add(reference.Decision):
                        open.Push(reference.Decision);
                        break;
                }
            }
        }

        facts.UnionWith(model.Implications.Where(implication => facts.Contains(implication.Fact)).Select(implication => implication.Known).ToList());
        return ([.. variables.Select(variable => model.Variables[variable])], facts);
    }

    private IEnumerable<CaseColumn> ColumnsOf(Fact fact)
    {
        var name = fact.Id.Replace('-', '_');
        switch (fact.Kind)
        {
            case FactKind.Age:
                return Sides(fact, name + "__months", null);
            case FactKind.Events:
                var windows = Variables.Where(variable => variable.Fact == fact.Id).Select(variable => variable.Window ?? Window.Ever).Distinct().ToList();
                return (windows.Count == 0 ? [Window.Ever] : windows).SelectMany(window => Sides(fact, name + "__" + window.ToString().Replace(' ', '_'), window));
            default:
                var kind = fact.Kind switch
                {
                    FactKind.YesNo => ColumnKind.YesNo,
                    FactKind.Choice => ColumnKind.Choice,
                    FactKind.Date => ColumnKind.Day,
                    _ => fact.IsWhole ? ColumnKind.Whole : ColumnKind.Number,
                };
                return [new CaseColumn(Free(name), kind, fact, null, KnownSide.Exact)];
        }
    }

    private IEnumerable<CaseColumn> Sides(Fact fact, string name, Window? window) =>
    [
        new CaseColumn(Free(name + "_least"), ColumnKind.Whole, fact, window, KnownSide.Least),
        new CaseColumn(Free(name + "_most"), ColumnKind.Whole, fact, window, KnownSide.Most),
    ];

    // Names of facts hold no underscores, so that theirs can meet only those of the two columns that are no facts; long ones are told apart by a sum of their letters.
    private string Free(string name)
    {
        var free = name;
        for (var salt = 0u; free.Length > LongestName || !_taken.Add(free); salt++)
        {
            free = name.Length < LongestName && salt == 0 ? name + "_" : name[..Math.Min(name.Length, LongestName - 10)] + "__" + Sum(name, salt);
        }

        return free;
    }

    private static string Sum(string name, uint salt)
    {
        var sum = 2166136261u + salt;
        foreach (var part in Encoding.UTF8.GetBytes(name))
        {
            sum = unchecked((sum ^ part) * 16777619u);
        }

        return sum.ToString("x8", CultureInfo.InvariantCulture);
    }
}
