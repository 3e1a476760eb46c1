using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Export.Sql;

/// <summary>Writes the answers of a plan as whole numbers of 62 bits, two for each of 31 answers: whether yes and whether no is possible.</summary>
internal sealed class AnswerExpressions
{
    private const int SlotsInWord = 31;

    private readonly AnswerPlan _plan;
    private readonly DecisionPlan _decisions;
    private readonly CaseExpressions _case;
    private readonly (string Word, int Bit)[] _places;
    private HashSet<string> _reads = [];

    public AnswerExpressions(AnswerPlan plan, DecisionPlan decisions, CaseExpressions one)
    {
        _plan = plan;
        _decisions = decisions;
        _case = one;
        _places = new (string, int)[plan.Slots.Count];
        var words = Words();
        Layers = [.. Enumerable.Range(0, words.Select(word => word.Layer).DefaultIfEmpty(0).Max() + 1).Select(layer => Written(layer, [.. words.Where(word => word.Layer == layer)]))];
    }

    /// <summary>The steps; the first reads the case.</summary>
    public IReadOnlyList<Layer> Layers { get; }

    /// <summary>What has been read since this was asked last.</summary>
    public HashSet<string> TakeReads()
    {
        var reads = _reads;
        _reads = [];
        return reads;
    }

    /// <summary>Whether the answer of a decision is just this, as bits.</summary>
    public string Is(int decision, int bits)
    {
        var operand = _plan.Decision(decision);
        if (operand.Slot < 0)
        {
            return operand.Bits == bits ? "1 = 1" : "1 = 0";
        }

        var (word, bit) = _places[operand.Slot];
        var meant = operand.IsContrary ? Operand.Fixed(bits).Contrary.Bits : bits;
        return $"{Masked(word, 3L << bit)} = {Number((long)meant << bit)}";
    }

    /// <summary>Whether yes is possible.</summary>
    public string CanBe(int decision)
    {
        var operand = _plan.Decision(decision);
        return operand.Slot < 0 ? ((operand.Bits & 1) != 0 ? "1 = 1" : "1 = 0") : $"{Masked(_places[operand.Slot].Word, 1L << (_places[operand.Slot].Bit + (operand.IsContrary ? 1 : 0)))} <> 0";
    }

    // Slots of one step share words.
    private List<(int Layer, string Name, List<int> Slots)> Words()
    {
        var words = new List<(int, string, List<int>)>();
        foreach (var layer in _plan.Slots.Select((slot, index) => (slot.Layer, index)).GroupBy(slot => slot.Layer, slot => slot.index))
        {
            foreach (var some in layer.Chunk(SlotsInWord))
            {
                var name = "w" + Number(words.Count);
                words.Add((layer.Key, name, [.. some]));
                for (var i = 0; i < some.Length; i++)
                {
                    _places[some[i]] = (name, 2 * i);
                }
            }
        }

        return words;
    }

    private Layer Written(int layer, List<(int Layer, string Name, List<int> Slots)> words)
    {
        var columns = words.Select(word => (word.Name, $"CAST({Joined.By(" | ", [.. word.Slots.SelectMany(Slot)])} AS BIGINT)")).ToList();
        if (layer == 0)
        {
            columns.AddRange(Bounds());
        }

        return new Layer(columns, TakeReads());
    }

    // Of a fact with more cells than two: the first and the last that it can be in.
    private IEnumerable<(string, string)> Bounds() => _plan.Tests.Where(test => _plan.Test(test) is null)
        .SelectMany(test => new[] { (Low(test), _case.Cell(test, KnownSide.Least)), (High(test), _case.Cell(test, KnownSide.Most)) });

    private IEnumerable<string> Slot(int index)
    {
        var slot = _plan.Slots[index];
        var bit = _places[index].Bit;
        return slot.Kind switch
        {
            SlotKind.Test => [If(_case.IsPossible(slot.Number, true), Number(1L << bit)), If(_case.IsPossible(slot.Number, false), Number(2L << bit))],
            SlotKind.Node => Ways(slot.Number, bit),
            _ => Decision(_plan.Planned(slot.Number), bit),
        };
    }

    private IEnumerable<string> Ways(int node, int bit) => _plan.Ways(node).Select(way => If(IsIn(_plan.TestOf(node), way.Cells), At(way.Child, bit)));

    // A node's answer with its first bit at a place.
    private string At(int node, int bit) => _plan.Node(node) is { } operand ? Moved(operand, bit) : Joined.By(" | ", [.. Ways(node, bit)]);

    private string Moved(Operand operand, int bit)
    {
        if (operand.Slot < 0)
        {
            return Number((long)operand.Bits << bit);
        }

        var (word, from) = _places[operand.Slot];
        return operand.IsContrary
            ? $"({Shifted(word, 1L << from, bit + 1 - from)} | {Shifted(word, 2L << from, bit - from - 1)})"
            : Shifted(word, 3L << from, bit - from);
    }

    private string Shifted(string word, long mask, int by) => by == 0 ? Masked(word, mask) : $"({Masked(word, mask)} {(by > 0 ? "<<" : ">>")} {Number(Math.Abs(by))})";

    private string Masked(string word, long mask) => $"({Read(word)} & {Number(mask)})";

    private string IsIn(int test, List<int> cells)
    {
        if (_plan.Test(test) is { } operand)
        {
            var (word, bit) = _places[operand.Slot];
            return cells.Count == 2 ? $"{Masked(word, 3L << bit)} <> 0" : $"{Masked(word, (cells[0] == 1 ? 1L : 2L) << bit)} <> 0";
        }

        // What can be is all from one cell to another, so that it meets a run of cells when neither lies past the other.
        var last = _decisions.Cells.Count(test) - 1;
        var runs = new List<string>();
        for (var i = 0; i < cells.Count; i++)
        {
            var first = cells[i];
            while (i + 1 < cells.Count && cells[i + 1] == cells[i] + 1)
            {
                i++;
            }

            var above = first == 0 ? "" : $"{Read(High(test))} >= {Number(first)}";
            var below = cells[i] == last ? "" : $"{Read(Low(test))} <= {Number(cells[i])}";
            runs.Add(above.Length == 0 || below.Length == 0 ? (above + below is { Length: > 0 } one ? one : "1 = 1") : $"({above} AND {below})");
        }

        return Joined.By(" OR ", runs);
    }

    private IEnumerable<string> Decision(PlannedDecision decision, int bit)
    {
        var parts = decision.Parts.Select(_plan.Part).ToList();
        var (yes, no) = decision switch
        {
            { IsTwoSided: true } => (Any([parts[0]], 1), Any([parts[1]], 1)),
            { Least: 1 } => (Any(parts, 1), All(parts, 2)),
            _ when decision.Least == parts.Count => (All(parts, 1), Any(parts, 2)),
            _ => ($"{Sum(parts, 1)} >= {Number(decision.Least)}", $"{Sum(parts, 2)} > {Number(parts.Count - decision.Least)}"),
        };
        return [If(yes, Number(1L << bit)), If(no, Number(2L << bit))];
    }

    // The bits of many answers in one word are asked for together.
    private IEnumerable<(string Word, long Mask)> Masks(IEnumerable<Operand> operands, int bits) => operands.Where(operand => operand.Slot >= 0)
        .Select(operand => (_places[operand.Slot].Word, Bits: (long)(operand.IsContrary ? 3 - bits : bits) << _places[operand.Slot].Bit))
        .GroupBy(place => place.Word, place => place.Bits).Select(word => (word.Key, word.Aggregate(0L, (all, one) => all | one)));

    private string Any(List<Operand> operands, int bits) => operands.Any(operand => operand.Slot < 0 && (operand.Bits & bits) != 0)
        ? "1 = 1"
        : Masks(operands, bits).Select(word => $"{Masked(word.Word, word.Mask)} <> 0").ToList() is { Count: > 0 } some ? Joined.By(" OR ", some) : "1 = 0";

    private string All(List<Operand> operands, int bits) => operands.Any(operand => operand.Slot < 0 && (operand.Bits & bits) == 0)
        ? "1 = 0"
        : Masks(operands, bits).Select(word => $"{Masked(word.Word, word.Mask)} = {Number(word.Mask)}").ToList() is { Count: > 0 } all ? Joined.By(" AND ", all) : "1 = 1";

    private string Sum(List<Operand> operands, int bits)
    {
        var terms = new List<string> { Number(operands.Count(operand => operand.Slot < 0 && (operand.Bits & bits) != 0)) };
        foreach (var operand in operands.Where(operand => operand.Slot >= 0))
        {
            var (word, bit) = _places[operand.Slot];
            var at = bit + ((operand.IsContrary ? 3 - bits : bits) >> 1);
            terms.Add($"(({Read(word)} >> {Number(at)}) & 1)");
        }

        return Joined.By(" + ", terms);
    }

    private string Read(string column)
    {
        _reads.Add(column);
        return column;
    }

    private static string Low(int test) => "l" + Number(test);

    private static string High(int test) => "h" + Number(test);

    private static string If(string condition, string value) => condition == "1 = 1" ? value : $"CASE WHEN {condition} THEN {value} ELSE 0 END";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
