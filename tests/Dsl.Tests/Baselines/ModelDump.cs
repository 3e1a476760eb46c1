using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Tests.Baselines;

/// <summary>A model as text: every property of every part, and each condition on a line.</summary>
public sealed class ModelDump
{
    private readonly AuthorityModel _model;
    private readonly StringBuilder _dump = new();
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    private ModelDump(AuthorityModel model) => _model = model;

    public static string Of(AuthorityModel model)
    {
        var dump = new ModelDump(model);
        dump.Add("", model, 0);
        return dump._dump.ToString();
    }

    private void Add(string name, object? value, int depth)
    {
        if (value is null || (value is ICollection { Count: 0 }))
        {
            return;
        }

        var label = new string(' ', depth * 2) + (name.Length == 0 ? "" : name + ": ");
        if (Short(value) is { } text)
        {
            _dump.Append(label).Append(text).Append('\n');
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Add(name, item, depth);
            }

            return;
        }

        // The conditions are shown with the model, and the version of the compiler is no part of what a file means.
        _dump.Append(label).Append(value.GetType().Name).Append('\n');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !(value is Authority && property.Name is nameof(Authority.Rules) or nameof(Authority.Compiler))))
        {
            Add(property.Name, property.GetValue(value), depth + 1);
        }
    }

    // Parts with a name are shown whole where they are met first, and by name after that.
    private string? Short(object value)
    {
        if (value is string or bool or Enum or IFormattable or FactValue or SourcePlace or Window or Condition)
        {
            return value is Condition condition ? Words(condition) : Convert.ToString(value is DateTime day ? day.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : value, CultureInfo.InvariantCulture);
        }

        var id = value.GetType().GetProperty("Id")?.GetValue(value) as string;
        return id is not null && !_shown.Add(value.GetType().Name + " " + id) ? "-> " + id : null;
    }

    private string Words(Condition condition) => condition switch
    {
        Condition.Always always => always.Value ? "always" : "never",
        Condition.InSet test => Variable(test.Variable) + " in " + string.Join(" or ", test.Set.Select(Words)),
        Condition.Knows knows => knows.Fact + (knows.IsKnown ? " is known" : " is unknown"),
        Condition.Refers refers => $"#{refers.Decision}",
        Condition.Not not => "not " + Words(not.Operand),
        Condition.AtLeast several => string.Create(CultureInfo.InvariantCulture, $"{several.Least} of ({string.Join(", ", several.Operands.Select(Words))})"),
        _ => throw new InvalidOperationException("there is no such condition"),
    };

    private string Variable(int index) => _model.Variables[index].Fact + (_model.Variables[index].Window is { } window ? $" {window}" : "");

    private static string Words(Interval interval) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(interval.IncludesLow ? '[' : '(')}{interval.Low?.ToString(CultureInfo.InvariantCulture) ?? ".."}, {interval.High?.ToString(CultureInfo.InvariantCulture) ?? ".."}{(interval.IncludesHigh ? ']' : ')')}");
}
