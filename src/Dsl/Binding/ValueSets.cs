using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Turns comparisons as written into the values of a fact for which they hold; what is wrong with them is reported.</summary>
internal sealed class ValueSets(Scope scope, ClauseReader clauses, FactTable facts)
{
    /// <summary>The values for which a comparison holds; null when it is wrong.</summary>
    public ValueList<Interval>? Of(ComparisonSyntax comparison, Fact fact, FileSyntax file)
    {
        var operation = comparison.Operator[0];
        if (fact.Kind == FactKind.YesNo && !operation.Is("is"))
        {
            scope.Report(DiagnosticRules.WrongKind, file, operation.Span, $"'{fact.Id}' is yes or no; write '{fact.Id}' or 'not {fact.Id}'");
            return null;
        }

        if (fact.Kind == FactKind.Choice && operation.Kind is TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual && !fact.IsOrdered)
        {
            scope.Report(DiagnosticRules.NoOrder, file, operation.Span, fact.Id);
            return null;
        }

        if (facts.Value(fact, comparison.Value, file) is not { } value)
        {
            return null;
        }

        var equal = Interval.Closed(value.Low, value.High);
        return operation.Kind switch
        {
            TokenKind.Less => ValueList.Of(new Interval(null, true, value.Low, false)),
            TokenKind.LessOrEqual => ValueList.Of(Interval.Closed(null, value.High)),
            TokenKind.Greater => ValueList.Of(new Interval(value.High, false, null, true)),
            TokenKind.GreaterOrEqual => ValueList.Of(Interval.Closed(value.Low, null)),
            _ when comparison.Operator.Count == 1 => ValueList.Of(equal),
            _ => Outside(equal),
        };
    }

    /// <summary>The values in a range, or outside it; null when it is wrong.</summary>
    public ValueList<Interval>? Of(RangeConditionSyntax range, Fact fact, FileSyntax file)
    {
        if (fact.Kind == FactKind.YesNo)
        {
            scope.Report(DiagnosticRules.WrongKind, file, range.Range.Span, $"'{fact.Id}' is yes or no; write '{fact.Id}' or 'not {fact.Id}'");
            return null;
        }

        if (fact.Kind == FactKind.Choice && !fact.IsOrdered)
        {
            scope.Report(DiagnosticRules.NoOrder, file, range.Range.Span, fact.Id);
            return null;
        }

        if (facts.Value(fact, range.Range.Low, file) is not { } low || facts.Value(fact, range.Range.High, file) is not { } high)
        {
            return null;
        }

        var sign = range.Range.Sign.Text;
        var includesLow = sign[0] != '<';
        var includesHigh = sign[sign.Length - 1] != '<';
        var interval = new Interval(includesLow ? low.Low : low.High, includesLow, includesHigh ? high.High : high.Low, includesHigh);
        if (interval.Low > interval.High || (interval.Low == interval.High && !(includesLow && includesHigh)))
        {
            var mend = interval.Low > interval.High ? "put the smaller end first" : "let its ends belong to it, or take it out";
            scope.Report(DiagnosticRules.EmptyRange, file, range.Range.Span, clauses.Words(file, range.Range), mend);
            return null;
        }

        return range.Words.Count == 1 ? ValueList.Of(interval) : Outside(interval);
    }

    /// <summary>The values in the brackets of a set, whether it is asked for them or for the others; null when one is wrong.</summary>
    public ValueList<Interval>? Of(SetConditionSyntax set, Fact fact, FileSyntax file)
    {
        var values = set.Values.Select(value => facts.Value(fact, value, file)).ToList();
        return values.Any(value => value is null) ? null : values.OfType<FactValue>().Select(value => Interval.Closed(value.Low, value.High)).ToValueList();
    }

    private static ValueList<Interval> Outside(Interval interval) => ValueList.Of(
        new Interval(null, true, interval.Low, !interval.IncludesLow),
        new Interval(interval.High, !interval.IncludesHigh, null, true));
}
