using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Benchmarks.Compiled;

namespace Thresholds.Benchmarks.Batches;

/// <summary>Seeded cases of <c>workload.thr</c>, with six of its 320 indicators true each, in every form that is measured.</summary>
internal sealed class WorkloadCases
{
    /// <summary>How many indicators are observed, yes or no.</summary>
    public const int Observations = 290;

    private const int True = 6;
    private const int Numbers = 60;

    private static readonly bool[] Asked = [.. Enumerable.Range(0, Numbers).Select(number => BitSets.Measures.Any(measure => measure.First == number || (measure.Second == number && measure.Joining != Joining.First)))];

    /// <summary>The facts that are yes or no.</summary>
    public static IReadOnlyList<string> AnswerNames { get; } = [.. Enumerable.Range(0, Observations).Select(place => Name('y', place, "000"))];

    /// <summary>The facts that are numbers, and those that no indicator asks for.</summary>
    public static IReadOnlyList<string> NumberNames { get; } = [.. Enumerable.Range(0, Numbers).Select(place => Name('n', place, "00"))];

    private readonly sbyte[][] _numbers;
    private readonly bool?[][] _answers;

    private WorkloadCases(sbyte[][] numbers, bool?[][] answers)
    {
        _numbers = numbers;
        _answers = answers;
        Facts = [.. Enumerable.Range(0, answers.Length).Select(FactsOf)];
        Plain = [.. Facts.Select(PlainCase.Of)];
        Yes = Bits(answer => answer == true);
        Open = Bits(answer => answer is null);
        NumbersOfAll = [.. numbers.SelectMany(row => row)];
        NumberColumns = [.. Enumerable.Range(0, Numbers).Select(number => numbers.Select(row => (short)row[number]).ToArray())];
        KnownNumbers = [.. Enumerable.Range(0, Numbers).Select(number => Packed([.. numbers.Select(row => row[number] != BitSets.Unknown)]))];
        NumberBits = [.. Enumerable.Range(0, Numbers).Where(IsAsked).SelectMany(number => new[] { Words(numbers, row => row[number] != BitSets.Unknown), Words(numbers, row => row[number] >= 45) })];
        KnownColumns = Columns(answer => answer is not null);
        YesColumns = Columns(answer => answer == true);
    }

    /// <summary>The cases for the generated evaluator.</summary>
    public Workload.Facts[] Facts { get; }

    /// <summary>The cases for what is written by hand.</summary>
    public PlainCase[] Plain { get; }

    /// <summary>The answers that are yes, <see cref="BitSets.Words"/> for each case.</summary>
    public ulong[] Yes { get; }

    /// <summary>The answers that are not known, likewise.</summary>
    public ulong[] Open { get; }

    /// <summary>The numbers, 60 for each case.</summary>
    public sbyte[] NumbersOfAll { get; }

    /// <summary>For each fact a bit for each case: whether it is known.</summary>
    public ulong[][] KnownColumns { get; }

    /// <summary>For each fact a bit for each case: whether it is yes.</summary>
    public ulong[][] YesColumns { get; }

    /// <summary>For each number that an indicator asks for two columns of bits, as many as a batch keeps of it: a bit for each case.</summary>
    public ulong[][] NumberBits { get; }

    /// <summary>For each number its values, case after case.</summary>
    public short[][] NumberColumns { get; }

    /// <summary>For each number a bit for each case: whether it is known.</summary>
    public byte[][] KnownNumbers { get; }

    /// <summary>Makes cases; the same seed gives the same.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="known">The share of facts that are known.</param>
    public static WorkloadCases Make(int count, int seed, double known)
    {
        var random = new Random(seed);
        var numbers = new sbyte[count][];
        var answers = new bool?[count][];
        for (var row = 0; row < count; row++)
        {
            numbers[row] = [.. Enumerable.Range(0, Numbers).Select(_ => (sbyte)random.Next(20))];
            answers[row] = [.. Enumerable.Repeat((bool?)false, Observations)];
            foreach (var indicator in Enumerable.Range(0, Observations + BitSets.Measures.Length).OrderBy(_ => random.Next()).Take(True))
            {
                if (indicator < Observations)
                {
                    answers[row][indicator] = true;
                }
                else
                {
                    var measure = BitSets.Measures[indicator - Observations];
                    (numbers[row][measure.First], numbers[row][measure.Second]) = (90, 90);
                }
            }

            for (var i = 0; i < Observations; i++)
            {
                answers[row][i] = random.NextDouble() < known ? answers[row][i] : null;
            }

            for (var i = 0; i < Numbers; i++)
            {
                numbers[row][i] = random.NextDouble() < known ? numbers[row][i] : BitSets.Unknown;
            }
        }

        return new WorkloadCases(numbers, answers);
    }

    /// <summary>The values of a case in the order of their names, answers before numbers; null for what is not known.</summary>
    public object?[] Values(int row) => [.. _answers[row].Select(answer => (object?)answer), .. _numbers[row].Select(number => number == BitSets.Unknown ? (object?)null : (int)number)];

    /// <summary>The cases as columns of a batch, from memory in which they lie as columns.</summary>
    public CaseBatch Batch()
    {
        var batch = Answers();
        for (var i = 0; i < Numbers; i++)
        {
            if (IsAsked(i))
            {
                batch.Numbers(NumberNames[i], NumberColumns[i], new ColumnBits(KnownNumbers[i]));
            }
        }

        return batch;
    }

    /// <summary>The cases as columns of a batch, of which the numbers come from lists of decimals.</summary>
    public CaseBatch BatchOfDecimals()
    {
        var batch = Answers();
        foreach (var i in Enumerable.Range(0, Numbers).Where(IsAsked))
        {
            batch.Numbers(NumberNames[i], [.. _numbers.Select(row => row[i] == BitSets.Unknown ? (decimal?)null : row[i])]);
        }

        return batch;
    }

    private static ulong[] Words(sbyte[][] rows, Func<sbyte[], bool> isSet)
    {
        var words = new ulong[(rows.Length + 63) / 64];
        for (var row = 0; row < rows.Length; row++)
        {
            words[row >> 6] |= isSet(rows[row]) ? 1ul << (row & 63) : 0;
        }

        return words;
    }

    private CaseBatch Answers()
    {
        var batch = new CaseBatch(Workload.BatchProgram, Facts.Length, DateTime.MinValue);
        for (var i = 0; i < Observations; i++)
        {
            batch.YesNoBits(AnswerNames[i], KnownColumns[i], YesColumns[i]);
        }

        return batch;
    }

    /// <summary>Whether a number is a fact. Of those measures of which only the first number counts the second is none.</summary>
    public static bool IsAsked(int number) => Asked[number];

    private static byte[] Packed(bool[] bits)
    {
        var bytes = new byte[(bits.Length + 7) / 8];
        for (var i = 0; i < bits.Length; i++)
        {
            bytes[i / 8] |= (byte)(bits[i] ? 1 << (i % 8) : 0);
        }

        return bytes;
    }

    private Workload.Facts FactsOf(int row)
    {
        var facts = new Workload.Facts();
        for (var i = 0; i < Observations; i++)
        {
            if (_answers[row][i] is { } answer)
            {
                facts.Set(AnswerNames[i], answer ? "yes" : "no");
            }
        }

        foreach (var i in Enumerable.Range(0, Numbers).Where(number => IsAsked(number) && _numbers[row][number] != BitSets.Unknown))
        {
            facts.Set(NumberNames[i], _numbers[row][i].ToString(CultureInfo.InvariantCulture));
        }

        return facts;
    }

    private static string Name(char letter, int place, string format) => letter + (place + 1).ToString(format, CultureInfo.InvariantCulture);

    private ulong[] Bits(Func<bool?, bool> isSet)
    {
        var bits = new ulong[_answers.Length * BitSets.Words];
        for (var row = 0; row < _answers.Length; row++)
        {
            for (var i = 0; i < Observations; i++)
            {
                bits[(row * BitSets.Words) + (i / 64)] |= isSet(_answers[row][i]) ? 1ul << (i % 64) : 0;
            }
        }

        return bits;
    }

    private ulong[][] Columns(Func<bool?, bool> isSet)
    {
        var columns = new ulong[Observations][];
        for (var i = 0; i < Observations; i++)
        {
            columns[i] = new ulong[(_answers.Length + 63) / 64];
            for (var row = 0; row < _answers.Length; row++)
            {
                columns[i][row / 64] |= isSet(_answers[row][i]) ? 1ul << (row % 64) : 0;
            }
        }

        return columns;
    }
}
