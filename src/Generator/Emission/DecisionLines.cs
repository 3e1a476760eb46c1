using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Emission;

/// <summary>Leads debuggers from a decision that has a statement of its own to the line of the file that it stands on.</summary>
internal sealed class DecisionLines
{
    private readonly int[] _lines;
    private readonly string _file;
    private int _line;

    public DecisionLines(AuthorityModel model)
    {
        _lines = LinesOf(model);
        _file = model.Authority.Levels.Count > 0 ? model.Authority.Levels[0].Place.File.Replace("\"", "") : ""; // as in Checksum: directives know no escapes
    }

    /// <summary>What follows stands on the line of a decision, where it belongs to a bullet, an item or a trigger.</summary>
    public void Begin(CodeWriter code, int decision) => Go(code, decision < _lines.Length ? _lines[decision] : 0);

    /// <summary>What follows stands nowhere in the file.</summary>
    public void End(CodeWriter code) => Go(code, 0);

    private void Go(CodeWriter code, int line)
    {
        if (line != _line)
        {
            _line = line;
            code.Directive(line == 0 ? "#line default" : $"#line {Literals.Number(line)} \"{_file}\"");
        }
    }

    // 0 for decisions that stand on no line.
    private static int[] LinesOf(AuthorityModel model)
    {
        var lines = new int[model.Decisions.Count];
        foreach (var indicator in model.Authority.Indicators)
        {
            lines[indicator.Decision] = lines[indicator.BaseDecision] = indicator.Place.Line;
            foreach (var exception in indicator.Exceptions)
            {
                lines[exception.Decision] = indicator.Place.Line;
            }
        }

        foreach (var strength in model.Authority.Strengths)
        {
            lines[strength.Decision] = strength.Place.Line;
        }

        foreach (var item in model.Authority.Scores.SelectMany(score => score.Items))
        {
            lines[item.Decision] = item.Place.Line;
            foreach (var points in item.Points)
            {
                lines[points.Decision] = item.Place.Line;
            }
        }

        foreach (var sign in model.Authority.Alerts.SelectMany(alert => alert.Signs))
        {
            lines[sign.Decision] = sign.Place.Line;
        }

        foreach (var trigger in model.Authority.Pathways.SelectMany(pathway => pathway.Triggers))
        {
            lines[trigger.Decision] = trigger.Place.Line;
        }

        return lines;
    }
}
