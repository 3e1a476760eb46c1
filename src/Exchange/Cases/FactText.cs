using System.Globalization;
using System.Linq;

namespace Thresholds.Exchange.Cases;

/// <summary>Turns a value of a case file into the text by which people write the value of a fact.</summary>
internal static class FactText
{
    /// <summary>The text, or what is wrong; neither when the value says that nothing is known.</summary>
    public static (string? Text, CaseProblem? Problem) Of(Fact fact, CaseNode value)
    {
        switch (value.Kind)
        {
            case CaseNodeKind.Null:
                return (null, null);
            case CaseNodeKind.TrueOrFalse:
                return (value.Text, null);
            case CaseNodeKind.Number when fact.Kind == FactKind.Percent:
                return Wrong(value, $"'{fact.Id}' is a percentage; write \"{Plain(value.Text)}%\"");
            case CaseNodeKind.Number when fact.Kind == FactKind.YesNo:
                return Wrong(value, $"'{fact.Id}' is yes or no; write true or false, or null when it is not known");
            case CaseNodeKind.Number:
                return (Plain(value.Text), null);
            case CaseNodeKind.Text when string.IsNullOrWhiteSpace(value.Text):
                return Wrong(value, $"'{fact.Id}' is empty; write null when it is not known{(fact.Kind == FactKind.Events ? ", or [] when it never happened" : "")}");
            case CaseNodeKind.Text:
                return (value.Text, null);
            case CaseNodeKind.List when fact.Kind == FactKind.Events:
                return value.Items.FirstOrDefault(item => item.Kind != CaseNodeKind.Text || string.IsNullOrWhiteSpace(item.Text)) is { } wrong
                    ? Wrong(wrong, $"write each day of '{fact.Id}' as a text, such as \"2026-03-06\"")
                    : (value.Items.Count == 0 ? "none" : string.Join(", ", value.Items.Select(item => item.Text)), null);
            default:
                return Wrong(value, $"'{fact.Id}' has one value, not {(value.Kind == CaseNodeKind.List ? "a list" : "an object")}");
        }
    }

    private static (string?, CaseProblem?) Wrong(CaseNode value, string message) => (null, new CaseProblem(value.Offset, message));

    // 12.0 and 1.2e1 are 12; what is no number of an ordinary size stays as it is and will be refused.
    private static string Plain(string number) => decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        ? value.ToString("0.############################", CultureInfo.InvariantCulture)
        : number;
}
