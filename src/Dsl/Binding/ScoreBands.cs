using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>The bands of a score as written, fewest points first.</summary>
internal sealed class ScoreBands
{
    private const int Most = Limits.Points + 1;

    private readonly Scope _scope;
    private readonly Symbol _score;
    private readonly List<(DeclarationSyntax Line, BandRangeSyntax Range, Choice Choice, int From, int To)> _bands = [];
    private readonly HashSet<string> _names = [];
    private readonly bool _isSound = true;

    /// <summary>Reads the bands of a score; what is wrong with one by itself is reported.</summary>
    public ScoreBands(Scope scope, Symbol score)
    {
        _scope = scope;
        _score = score;
        foreach (var line in score.Declaration.Body?.Members.OfType<DeclarationSyntax>() ?? [])
        {
            if (Read(line) is { } band && line.Name is { IsMissing: false } name)
            {
                _isSound &= name.Error is null;
                if (!IsNew(name))
                {
                    _isSound = false;
                    continue;
                }

                _bands.Add((line, band.Range, new Choice(name.Text, line.Text?.Value ?? name.Text, ClauseReader.Translations(line)), band.From, band.To));
            }
            else
            {
                _isSound = false;
            }
        }

        _bands = [.. _bands.OrderBy(band => band.From)];
    }

    /// <summary>The bands, no more than there can be totals; a band without an end ends with the greatest number.</summary>
    public IReadOnlyList<(Choice Choice, int From, int To)> Sorted => [.. _bands.Take(Most).Select(band => (band.Choice, band.From, band.To))];

    /// <summary>The lines that declare them, in the same order.</summary>
    public IEnumerable<DeclarationSyntax> Lines => _bands.Take(Most).Select(band => band.Line);

    /// <summary>Whether every total lies in one band and every band holds a total. One finding for each band.</summary>
    /// <param name="points">For each item the points that it may give.</param>
    public void Check(IReadOnlyList<IEnumerable<int>> points)
    {
        if (!_isSound || _bands.Count == 0)
        {
            return;
        }

        var totals = Totals(points);
        var most = totals.Length - 1;
        var next = 0;
        var widest = _bands[0];
        for (var i = 0; i < _bands.Count; i++)
        {
            var band = _bands[i];
            if (band.From > most)
            {
                Report(DiagnosticRules.BandNeverReached, band.Range.Span, band.Choice.Id, $"these items come to {Invariant(most)} points at the most");
            }
            else if (band.From < next)
            {
                _scope.Add(
                    DiagnosticRules.BandOverlap.At(new Location(_score.File.Source, band.Range.Span), Invariant(band.From), widest.Choice.Id, band.Choice.Id).With(new Location(_score.File.Source, widest.Range.Span), "the other band"),
                    _score.File);
            }
            else if (band.From > next)
            {
                Report(DiagnosticRules.BandGap, band.Range.Span, Invariant(next), _score.Name);
            }
            else if (!Enumerable.Range(band.From, System.Math.Min(band.To, most) - band.From + 1).Any(total => totals[total]))
            {
                Report(DiagnosticRules.BandNeverReached, band.Range.Span, band.Choice.Id, "the points of these items add up to no such number");
            }
            else if (i == _bands.Count - 1 && band.To > most && band.To < int.MaxValue)
            {
                Report(DiagnosticRules.OutOfRange, band.Range.Words[1].Span, $"these items come to {Invariant(most)} points at the most; write {Invariant(most)}, or '{Invariant(band.From)} or more'");
            }

            widest = band.To > widest.To ? band : widest;
            next = System.Math.Max(next, band.To == int.MaxValue ? band.To : band.To + 1);
        }

        if (next <= most)
        {
            Report(DiagnosticRules.BandGap, _bands[_bands.Count - 1].Range.Span, Invariant(next), _score.Name);
        }
    }

    private bool IsNew(Token name)
    {
        if (Vocabulary.Reserved.Contains(name.Text))
        {
            Report(DiagnosticRules.ReservedName, name.Span, name.Text);
            return false;
        }

        if (!_names.Add(name.Text))
        {
            Report(DiagnosticRules.DeclaredTwice, name.Span, name.Text, "a band of this score");
            return false;
        }

        return true;
    }

    private (BandRangeSyntax Range, int From, int To)? Read(DeclarationSyntax line)
    {
        if (line.Details.OfType<BandRangeSyntax>().FirstOrDefault() is not { } range || range.Words.Any(word => word.IsMissing) || ScoreBinder.Whole(_scope, range.Low, _score.File) is not { } from)
        {
            return null;
        }

        if (range.Words.Count == 0)
        {
            return (range, from, from);
        }

        if (range.Words[0].Is("or"))
        {
            return (range, from, int.MaxValue);
        }

        if (range.Words[0].Text != "..")
        {
            Report(DiagnosticRules.WrongKind, range.Words[0].Span, "a band holds both its ends; write '..'");
            return null;
        }

        if (ScoreBinder.Whole(_scope, range.Words[1], _score.File) is not { } to)
        {
            return null;
        }

        if (to < from)
        {
            Report(DiagnosticRules.EmptyRange, range.Span, $"{Invariant(from)}..{Invariant(to)}", "put the smaller end first");
            return null;
        }

        return (range, from, to);
    }

    // Which totals there are, as if no item had to do with another; what conditions exclude is for the analysis.
    private static bool[] Totals(IReadOnlyList<IEnumerable<int>> points)
    {
        var totals = new[] { true };
        foreach (var item in points)
        {
            var more = new bool[totals.Length + item.Max()];
            foreach (var own in item.Append(0))
            {
                for (var total = 0; total < totals.Length; total++)
                {
                    more[total + own] |= totals[total];
                }
            }

            totals = more;
        }

        return totals;
    }

    private void Report(DiagnosticRule rule, TextSpan span, params object[] arguments) => _scope.Report(rule, _score.File, span, arguments);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
