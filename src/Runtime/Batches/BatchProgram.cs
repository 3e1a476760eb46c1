using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>The decisions of an authority as operations on bits, one bit for each case, so that hundreds of cases are worked out at once.</summary>
/// <remarks>Compiled evaluators hold one as a table. The answers are those of one case after the other. Immutable; threads may share it.</remarks>
public sealed class BatchProgram
{
    private readonly Dictionary<string, BatchFact> _facts = new(StringComparer.Ordinal);
    private readonly int[] _code;
    private readonly int[] _answers;
    private readonly int[] _firstPlace;
    private readonly bool[] _isSetWhenUnknown;
    private readonly ValueList<BatchImplication> _implications;
    private readonly int _firstKnown;
    private readonly Lazy<BatchListing> _levels;
    private readonly Lazy<BatchListing> _everything;

    /// <summary>Makes a program, which checks that it can be followed.</summary>
    /// <param name="authority">The document.</param>
    /// <param name="variables">What decisions stand on.</param>
    /// <param name="known">The names of the facts of which it is asked whether they are known.</param>
    /// <param name="implications">What follows for facts that nobody has answered; of those for one fact the first counts.</param>
    /// <param name="code">The instructions; see <see cref="BatchOperation"/>. The result of each has the next place after the inputs and earlier results.</param>
    /// <param name="answers">For each decision of the authority the place of the cases in which yes is possible and that of those in which no is.</param>
    /// <exception cref="ArgumentException">It is no program of this authority.</exception>
    public BatchProgram(Authority authority, ValueList<BatchVariable> variables, ValueList<string> known, ValueList<BatchImplication> implications, int[] code, int[] answers)
    {
        Authority = authority ?? throw new ArgumentNullException(nameof(authority));
        _code = code ?? throw new ArgumentNullException(nameof(code));
        _answers = answers ?? throw new ArgumentNullException(nameof(answers));
        _implications = implications;
        var next = 2;
        _firstPlace = new int[variables.Count];
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i].Cells > 64)
            {
                throw new ArgumentException("a variable has more cells than a word has bits", nameof(variables));
            }

            _firstPlace[i] = next;
            next += variables[i].Cells;
        }

        _firstKnown = next;
        next += 2 * known.Count;
        if (answers.Length != 2 * authority.DecisionCount)
        {
            throw new ArgumentException("each decision has two answers", nameof(answers));
        }

        BatchListing.Check(code, next, answers);
        foreach (var implication in implications)
        {
            if (implication.Variable < 0 || implication.Variable >= variables.Count || variables[implication.Variable].Cells != 2
                || implication.Own < 0 || implication.Own >= known.Count || implication.Known < 0 || implication.Known >= known.Count)
            {
                throw new ArgumentException("an implication is about none of the variables and facts", nameof(implications));
            }
        }

        _isSetWhenUnknown = new bool[next];
        for (var place = 1; place < next; place++)
        {
            _isSetWhenUnknown[place] = place < _firstKnown || (place - _firstKnown) % 2 == 0;
        }

        AddFacts(variables, known);
        _levels = new(() => BatchListing.Of(_code, _isSetWhenUnknown.Length, LevelAnswers()));
        _everything = new(() => BatchListing.Of(_code, _isSetWhenUnknown.Length, [.. LevelAnswers(), .. _answers]));
    }

    /// <summary>The document that is applied.</summary>
    public Authority Authority { get; }

    /// <summary>How many places cases give bits for, the two constant ones with them.</summary>
    internal int Inputs => _isSetWhenUnknown.Length;

    /// <summary>What is asked of a fact; null when there is no such fact.</summary>
    internal BatchFact? Fact(string name) => _facts.TryGetValue(name, out var fact) ? fact : null;

    /// <summary>Whether the bit of an input is set when nothing is known.</summary>
    internal bool IsSetWhenUnknown(int place) => _isSetWhenUnknown[place];

    /// <summary>Assesses every case of a batch. Takes time linear in the program, for each 64 to 512 cases by the machine's registers.</summary>
    /// <param name="cases">The cases. Nobody may change them meanwhile.</param>
    /// <param name="options">How; null for <see cref="BatchOptions.Usual"/>.</param>
    /// <exception cref="ArgumentException">The cases were made for another program, or there is no such number of workers.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; there are no answers then.</exception>
    public BatchAnswers Assess(CaseBatch cases, BatchOptions? options = null)
    {
        if (cases is null)
        {
            throw new ArgumentNullException(nameof(cases));
        }

        options ??= BatchOptions.Usual;
        if (cases.Program != this || options.Workers is 0 or < BatchOptions.AllProcessors)
        {
            throw cases.Program != this
                ? new ArgumentException("the cases were made for another program", nameof(cases))
                : new ArgumentException("there is at least one worker", nameof(options));
        }

        var listing = (options.WithDecisions ? _everything : _levels).Value;
        var columns = Settled(cases.Columns, cases.PaddedWords);
        int[] decisions = options.WithDecisions ? [.. listing.Answers.Skip(2 * Authority.LevelDecisions.Count)] : [];
        var answers = new BatchAnswers(Authority, cases.Count, decisions, columns);
        if (options.WithDecisions)
        {
            cases.Lend();
        }

#if NET
        if (System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated)
        {
            new BatchRun<Lane512, System.Runtime.Intrinsics.Vector512<ulong>>(listing, columns, answers, options).Work();
            return answers;
        }

        if (System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated)
        {
            new BatchRun<Lane256, System.Runtime.Intrinsics.Vector256<ulong>>(listing, columns, answers, options).Work();
            return answers;
        }
#endif
        new BatchRun<Lane64, ulong>(listing, columns, answers, options).Work();
        return answers;
    }

    private void AddFacts(ValueList<BatchVariable> variables, ValueList<string> known)
    {
        foreach (var fact in Authority.Facts)
        {
            var own = new List<BatchVariable>();
            var places = new List<int>();
            for (var i = 0; i < variables.Count; i++)
            {
                if (variables[i].Fact == fact.Id)
                {
                    own.Add(variables[i]);
                    places.Add(_firstPlace[i]);
                }
            }

            var asked = -1;
            for (var i = 0; i < known.Count && asked < 0; i++)
            {
                asked = known[i] == fact.Id ? i : -1;
            }

            if (asked >= 0)
            {
                places.Add(_firstKnown + (2 * asked));
            }

            _facts[fact.Id] = new BatchFact(fact, [.. own], [.. places], asked >= 0);
        }
    }

    private int[] LevelAnswers()
    {
        var places = new int[2 * Authority.LevelDecisions.Count];
        for (var level = 0; level < Authority.LevelDecisions.Count; level++)
        {
            places[2 * level] = _answers[2 * Authority.LevelDecisions[level]];
            places[(2 * level) + 1] = _answers[(2 * Authority.LevelDecisions[level]) + 1];
        }

        return places;
    }

    // The columns with what follows from known facts for others.
    private ulong[][] Settled(ulong[][] given, int words)
    {
        if (_implications.Count == 0)
        {
            return given;
        }

        var columns = (ulong[][])given.Clone();
        var open = new Dictionary<int, ulong[]>();
        foreach (var implication in _implications)
        {
            var told = columns[_firstKnown + (2 * implication.Known) + 1];
            var no = _firstPlace[implication.Variable];
            if (!open.TryGetValue(implication.Variable, out var left))
            {
                open[implication.Variable] = left = (ulong[])given[_firstKnown + (2 * implication.Own)].Clone();
                columns[no] = (ulong[])given[no].Clone();
                columns[no + 1] = (ulong[])given[no + 1].Clone();
            }

            var impossible = columns[implication.Value ? no : no + 1];
            for (var word = 0; word < words; word++)
            {
                var follows = left[word] & told[word];
                impossible[word] &= ~follows;
                left[word] &= ~follows;
            }
        }

        return columns;
    }
}
