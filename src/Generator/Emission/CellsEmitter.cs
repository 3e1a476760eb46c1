using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Emission;

/// <summary>Writes which cells of a variable a value can be in.</summary>
internal static class CellsEmitter
{
    /// <summary>Whether a variable is answered by yes or no, and not by cells.</summary>
    public static bool IsYesNo(Variable variable) => variable.Kind == FactKind.YesNo || (variable.Kind == FactKind.Date && variable.Window is not null);

    public static void Write(CodeWriter code, AuthorityModel model, DecisionPlan plan, IEnumerable<Variable> variables)
    {
        foreach (var variable in variables)
        {
            var index = Literals.Number(variable.Index);
            if (variable.Window is { } window)
            {
                code.Line($"private static readonly global::Thresholds.Window Window{index} = new global::Thresholds.Window({Literals.Number(window.Amount)}, global::Thresholds.DurationUnit.{window.Unit});").Line();
            }

            if (!IsYesNo(variable))
            {
                WriteCells(code, model, variable, plan.Cells.Cuts(variable.Index));
            }
        }
    }

    private static void WriteCells(CodeWriter code, AuthorityModel model, Variable variable, IReadOnlyList<Cut> cuts)
    {
        var index = Literals.Number(variable.Index);
        var last = Literals.Number(cuts.Count);
        var type = FactsEmitter.TypeOf(model.Authority.Facts.First(fact => fact.Id == variable.Fact));
        var asOf = variable.Window is null ? "" : ", global::System.DateTime asOf";
        code.Open($"private static ulong Cells{index}({type}? value{asOf})");
        code.Open(variable.Kind == FactKind.Events ? "if (value is null)" : "if (!(value is { } known))").Line($"return global::Thresholds.Cells.Between(0, {last});").Close();
        switch (variable.Kind)
        {
            case FactKind.Events:
                code.Line($"var (least, most) = value.In(Window{index}, asOf);");
                code.Line($"return global::Thresholds.Cells.Between(Cell{index}(least), most is {{ }} bound ? Cell{index}(bound) : {last});");
                break;
            case FactKind.Age:
                code.Line($"return global::Thresholds.Cells.Between(Cell{index}(known.FirstMonth), Cell{index}(known.LastMonth));");
                break;
            case FactKind.Choice:
                code.Line($"return 1ul << Cell{index}((int)known);");
                break;
            case FactKind.Date:
                code.Line($"return 1ul << Cell{index}(global::Thresholds.FactValue.DayNumber(known));");
                break;
            default:
                code.Line($"return 1ul << Cell{index}(known);");
                break;
        }

        code.Close().Line();
        var suffix = variable.IsWhole ? "" : "m";
        var sums = cuts.Select(cut => $"(number {(cut.IsAfter ? ">" : ">=")} {Literals.Number(cut.Number)}{suffix} ? 1 : 0)");
        code.Line($"private static int Cell{index}({(variable.Kind is FactKind.Number or FactKind.Percent ? type : "int")} number) => {(cuts.Count == 0 ? "0" : string.Join(" + ", sums))};").Line();
    }
}
