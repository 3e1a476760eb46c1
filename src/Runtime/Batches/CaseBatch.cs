using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Many cases, a column for each fact. What is not given is unknown, which is never the same as no.</summary>
/// <remarks>A column is given whole or not at all: a value that its fact cannot have is refused with the fact and the case, and the batch stays as it was. A column that
/// is given again takes the place of the earlier one. One thread at a time.</remarks>
public sealed partial class CaseBatch
{
    /// <summary>The most cases of one batch.</summary>
    public const int MostCases = 1 << 30;

    // The most words that are worked on at once.
    private const int WidestTile = 32;

    private readonly ulong[] _cells;
    private readonly ulong[] _none;
    private readonly ulong[] _every;

    // Which columns belong to nobody else; answers keep the others.
    private readonly bool[] _isOwn;

    /// <summary>So many cases of which nothing is known.</summary>
    /// <param name="program">By what they will be assessed.</param>
    /// <param name="count">How many, from 0 to <see cref="MostCases"/>.</param>
    /// <param name="asOf">The day of the assessment, from which windows count back.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public CaseBatch(BatchProgram program, int count, DateTime asOf)
    {
        Program = program ?? throw new ArgumentNullException(nameof(program));
        Count = count is < 0 or > MostCases ? throw new ArgumentOutOfRangeException(nameof(count)) : count;
        AsOf = asOf;
        _none = new ulong[PaddedWords];
        _every = new ulong[PaddedWords];
        Fill(_every, true);
        _isOwn = new bool[program.Inputs];
        Columns = new ulong[program.Inputs][];
        for (var place = 0; place < Columns.Length; place++)
        {
            Columns[place] = Unknown(place);
        }

        _cells = new ulong[program.Inputs];
    }

    /// <summary>By what they are assessed.</summary>
    public BatchProgram Program { get; }

    /// <summary>How many cases.</summary>
    public int Count { get; }

    /// <summary>The day of the assessment.</summary>
    public DateTime AsOf { get; }

    private int Words => (Count + 63) / 64;

    /// <summary>For each input of the program a bit for each case. Those of which nothing is known share one.</summary>
    internal ulong[][] Columns { get; }

    /// <summary>How long columns are, so that no tile reaches past their end.</summary>
    internal int PaddedWords => (Words + WidestTile - 1) / WidestTile * WidestTile;

    /// <summary>Gives a column of answers.</summary>
    /// <param name="fact">The name of a yes/no fact.</param>
    /// <param name="answers">For each case the answer, or null when it is not known.</param>
    /// <exception cref="CaseBatchException">There is no such fact, or the column is of another length.</exception>
    public void YesNo(string fact, IReadOnlyList<bool?> answers) =>
        Column(fact, answers, [FactKind.YesNo], (_, answer) => (answer is { } known ? new BatchValue(known ? 1 : 0) : null, null));

    /// <summary>Gives a column of answers as bits, case 0 in the lowest bit of the first word. The quickest way.</summary>
    /// <param name="fact">The name of a yes/no fact.</param>
    /// <param name="known">Whether it is known, a bit for each case; what stands past the last case counts for nothing.</param>
    /// <param name="yes">Whether it is yes; counts only where it is known.</param>
    /// <exception cref="CaseBatchException">There is no such fact, or the words are not as many as the cases need.</exception>
    public void YesNoBits(string fact, ulong[] known, ulong[] yes)
    {
        var found = Find(fact, [FactKind.YesNo]);
        if (known is null || yes is null || known.Length != Words || yes.Length != Words)
        {
            throw new CaseBatchException(fact, -1, $"{Count} cases need {Words} words of bits, both of what is known and of what is yes");
        }

        PutAnswers(found, known, yes);
    }

    /// <summary>Gives a column of numbers or percentages.</summary>
    /// <param name="fact">The name of a fact that is a number, in its own unit, or a percentage: 90 is ninety per cent.</param>
    /// <param name="numbers">For each case the number, or null when it is not known.</param>
    /// <exception cref="CaseBatchException">There is no such fact, the column is of another length, or a number lies outside the range of the fact or is not whole where it has to be.</exception>
    public void Numbers(string fact, IReadOnlyList<decimal?> numbers) =>
        Column(fact, numbers, [FactKind.Number, FactKind.Percent], (_, number) => (number is { } known ? new BatchValue(known) : null, null));

    /// <summary>Gives a column of numbers or percentages in binary; each stands for the decimal of 15 digits next to it.</summary>
    /// <param name="fact">The name of a fact that is a number, in its own unit, or a percentage: 90 is ninety per cent.</param>
    /// <param name="numbers">For each case the number, or null when it is not known.</param>
    /// <exception cref="CaseBatchException">As for decimals; also for what is infinite or no number.</exception>
    public void Numbers(string fact, IReadOnlyList<double?> numbers) =>
        Column(fact, numbers, [FactKind.Number, FactKind.Percent], (_, number) => number is { } known ? Known(known) : (null, null));

    /// <summary>Gives a column of ages.</summary>
    /// <param name="fact">The name of a fact that is an age.</param>
    /// <param name="ages">For each case the age, as far as it is known, or null when nothing is.</param>
    /// <exception cref="CaseBatchException">There is no such fact, the column is of another length, or an age lies outside the range of the fact.</exception>
    public void Ages(string fact, IReadOnlyList<Age?> ages) =>
        Column(fact, ages, [FactKind.Age], (_, age) => (age is { } known ? new BatchValue(known.FirstMonth, known.LastMonth, null) : null, null));

    /// <summary>Gives a column of ages in completed years.</summary>
    /// <param name="fact">The name of a fact that is an age.</param>
    /// <param name="years">For each case the years, or null when they are not known.</param>
    /// <exception cref="CaseBatchException">There is no such fact, the column is of another length, or an age is negative or outside the range of the fact.</exception>
    public void AgesInYears(string fact, IReadOnlyList<int?> years) =>
        Column(fact, years, [FactKind.Age], (_, age) => age is { } known ? KnownYears(known) : (null, null));

    /// <summary>Gives a column of choices.</summary>
    /// <param name="fact">The name of a fact that is one of several choices.</param>
    /// <param name="names">For each case the name of the choice, or null when it is not known.</param>
    /// <exception cref="CaseBatchException">There is no such fact, the column is of another length, or the fact has no choice of a name.</exception>
    public void Choices(string fact, IReadOnlyList<string?> names)
    {
        Dictionary<string, int>? places = null;
        Column(fact, names, [FactKind.Choice], (own, name) => name is null ? (null, null)
            : (places ??= Places(own)).TryGetValue(name, out var found) ? (new BatchValue(found), null)
            : (null, NoChoice(own, name)));
    }

    /// <summary>Gives a column of days. No type of day holds one before the year 1.</summary>
    /// <param name="fact">The name of a fact that is a date.</param>
    /// <param name="days">For each case the day, whose time is ignored, or null when it is not known.</param>
    /// <exception cref="CaseBatchException">There is no such fact, or the column is of another length.</exception>
    public void Days(string fact, IReadOnlyList<DateTime?> days) =>
        Column(fact, days, [FactKind.Date], (_, day) => (day is { } known ? new BatchValue(FactValue.DayNumber(known)) : null, null));

    /// <summary>Gives a column of histories of events.</summary>
    /// <param name="fact">The name of a fact that is events.</param>
    /// <param name="histories">For each case what is known of them, or null when nothing is.</param>
    /// <exception cref="CaseBatchException">There is no such fact, or the column is of another length.</exception>
    public void Events(string fact, IReadOnlyList<EventHistory?> histories) =>
        Column(fact, histories, [FactKind.Events], (_, history) => (history is null ? null : new BatchValue(0, 0, history), null));

    /// <summary>Gives a column of values of any kind.</summary>
    /// <param name="fact">The name of a fact.</param>
    /// <param name="values">For each case what is known, or null when nothing is.</param>
    /// <exception cref="CaseBatchException">There is no such fact, the column is of another length, or it cannot have a value.</exception>
    public void Values(string fact, IReadOnlyList<FactValue?> values) =>
        Column(fact, values, [], (own, value) => Known(own, value));

    /// <summary>Says what is known of one case. Columns are quicker.</summary>
    /// <param name="row">The case, from 0.</param>
    /// <param name="fact">The name of a fact.</param>
    /// <param name="value">What is known; null when nothing is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    /// <exception cref="CaseBatchException">There is no such fact, or it cannot have the value.</exception>
    public void Set(int row, string fact, FactValue? value) => Set(row, fact, value, AsOf);

    /// <summary>Says what is known of one case that is assessed as of a day of its own. Columns are quicker.</summary>
    /// <param name="row">The case, from 0.</param>
    /// <param name="fact">The name of a fact.</param>
    /// <param name="value">What is known; null when nothing is.</param>
    /// <param name="asOf">The day from which the windows of this fact count back; the same for all facts of a case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    /// <exception cref="CaseBatchException">There is no such fact, or it cannot have the value.</exception>
    public void Set(int row, string fact, FactValue? value, DateTime asOf)
    {
        if (row < 0 || row >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row));
        }

        var found = Find(fact, []);
        var known = Checked(found, row, Known(found.Fact, value));
        if (known is null && found.Planes.All(place => IsUnknown(Columns[place])))
        {
            return;
        }

        var planes = new ulong[found.Planes.Length][];
        for (var i = 0; i < planes.Length; i++)
        {
            planes[i] = Own(found.Planes[i]);
            var bit = 1ul << (row & 63);
            planes[i][row >> 6] = Program.IsSetWhenUnknown(found.Planes[i]) ? planes[i][row >> 6] | bit : planes[i][row >> 6] & ~bit;
        }

        if (known is { } told)
        {
            Write(found, planes, row, told, asOf);
        }
    }

    /// <summary>Forgets everything, so that the batch can be filled with other cases. The columns are kept for them.</summary>
    public void Clear()
    {
        for (var place = 0; place < Columns.Length; place++)
        {
            if (_isOwn[place])
            {
                Fill(Columns[place], Program.IsSetWhenUnknown(place));
            }
            else
            {
                Columns[place] = Unknown(place);
            }
        }
    }

    /// <summary>Says that somebody keeps the columns, so that they may not change any more; what changes is copied first.</summary>
    internal void Lend() => Array.Clear(_isOwn, 0, _isOwn.Length);

    private void Column<T>(string fact, IReadOnlyList<T> values, FactKind[] kinds, Func<Fact, T, (BatchValue? Value, string? Problem)> read)
    {
        var found = Find(fact, kinds);
        if (values is null || values.Count != Count)
        {
            throw new CaseBatchException(fact, -1, $"the column holds {values?.Count ?? 0} values for {Count} cases");
        }

        var column = Fresh(found);
        for (var row = 0; row < Count; row++)
        {
            if (Checked(found, row, read(found.Fact, values[row])) is { } value)
            {
                Write(found, column, row, value, AsOf);
            }
        }

        Put(found, column);
    }

    private void PutAnswers(BatchFact found, ulong[] known, ulong[] yes)
    {
        var column = Empty(found);
        var cells = column.Length - (found.AsksKnown ? 2 : 0);
        for (var word = 0; word < known.Length && cells == 2; word++)
        {
            column[0][word] = ~(known[word] & yes[word]);
            column[1][word] = ~known[word] | yes[word];
        }

        if (cells == 1)
        {
            Fill(column[0], true);
        }

        for (var word = 0; word < known.Length && found.AsksKnown; word++)
        {
            column[cells][word] = ~known[word];
            column[cells + 1][word] = known[word];
        }

        Put(found, column);
    }

    private static Dictionary<string, int> Places(Fact fact)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < fact.Choices.Count; place++)
        {
            places[fact.Choices[place].Id] = place;
        }

        return places;
    }

    private static string NoChoice(Fact fact, string? name) =>
        $"there is no choice '{Spelling.Printable(name ?? "")}'; they are {string.Join(", ", fact.Choices.Select(choice => choice.Id))}";

    private static (BatchValue? Value, string? Problem) Known(double number) => Math.Abs(number) < 1e12
        ? (new BatchValue((decimal)number), null)
        : (null, "this is no number below a million million; give null when it is not known");

    private static (BatchValue? Value, string? Problem) KnownYears(int years) => years is < 0 or > 150
        ? (null, $"nobody is {years} years old")
        : (new BatchValue(years * 12, (years * 12) + 11, null), null);

    private static (BatchValue? Value, string? Problem) Known(Fact own, FactValue? value) => value is null ? (null, null)
        : FactCheck.Complaint(own, value) is { } complaint ? (null, complaint)
        : (new BatchValue(value.Low, value.High, value.Events), null);

    private static BatchValue? Checked(BatchFact found, int row, (BatchValue? Value, string? Problem) read) =>
        (read.Problem ?? read.Value?.Problem(found.Fact)) is { } problem ? throw new CaseBatchException(found.Fact.Id, row, problem) : read.Value;

    private BatchFact Find(string fact, FactKind[] kinds)
    {
        if (fact is null)
        {
            throw new ArgumentNullException(nameof(fact));
        }

        if (Program.Fact(fact) is not { } found)
        {
            var names = new List<string>();
            foreach (var one in Program.Authority.Facts)
            {
                names.Add(one.Id);
            }

            throw new CaseBatchException(fact, -1, "there is no such fact" + (Spelling.Nearest(fact, names) is { } near ? $"; did you mean '{near}'?" : ""));
        }

        return kinds.Length == 0 || Array.IndexOf(kinds, found.Fact.Kind) >= 0
            ? found
            : throw new CaseBatchException(fact, -1, "its values are of another kind than this column");
    }

    private void Write(BatchFact found, ulong[][] planes, int row, in BatchValue value, DateTime asOf)
    {
        found.Find(value, asOf, _cells);
        var word = row >> 6;
        var bit = 1ul << (row & 63);
        var plane = 0;
        for (var variable = 0; variable < found.Variables; variable++)
        {
            for (var cell = 0; cell < found.CellsOf(variable); cell++, plane++)
            {
                if (((_cells[variable] >> cell) & 1) == 0)
                {
                    planes[plane][word] &= ~bit;
                }
            }
        }

        if (found.AsksKnown)
        {
            planes[plane][word] &= ~bit;
            planes[plane + 1][word] |= bit;
        }
    }

    private ulong[][] Fresh(BatchFact found)
    {
        var column = Empty(found);
        for (var i = 0; i < column.Length; i++)
        {
            Fill(column[i], Program.IsSetWhenUnknown(found.Planes[i]));
        }

        return column;
    }

    private ulong[][] Empty(BatchFact found)
    {
        var column = new ulong[found.Planes.Length][];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = new ulong[PaddedWords];
        }

        return column;
    }

    private void Put(BatchFact found, ulong[][] column)
    {
        for (var i = 0; i < column.Length; i++)
        {
            Columns[found.Planes[i]] = column[i];
            _isOwn[found.Planes[i]] = true;
        }
    }

    private ulong[] Own(int place)
    {
        if (!_isOwn[place])
        {
            Columns[place] = (ulong[])Columns[place].Clone();
            _isOwn[place] = true;
        }

        return Columns[place];
    }

    private ulong[] Unknown(int place) => Program.IsSetWhenUnknown(place) ? _every : _none;

    private bool IsUnknown(ulong[] column) => ReferenceEquals(column, _none) || ReferenceEquals(column, _every);

    private static void Fill(ulong[] column, bool isSet)
    {
        for (var word = 0; word < column.Length; word++)
        {
            column[word] = isSet ? ulong.MaxValue : 0;
        }
    }
}
