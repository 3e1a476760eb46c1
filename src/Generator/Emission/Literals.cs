using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Thresholds.Generator.Emission;

/// <summary>Writes the library's records as C# expressions, by way of their constructors, so that a new property is written as soon as it exists.</summary>
internal sealed class Literals
{
    private readonly Dictionary<object, string> _known = [];

    /// <summary>Lets an equal value be written as an expression that already holds it.</summary>
    public void Know(object value, string expression) => _known[value] = expression;

    /// <summary>Whether a value is written as an expression that already holds it.</summary>
    public bool Knows(object value) => _known.ContainsKey(value);

    public string Write(object? value) => value is not null && _known.TryGetValue(value, out var expression) ? expression : New(value);

    /// <summary>Writes a value anew, even when it is known.</summary>
    public string New(object? value)
    {
        switch (value)
        {
            case null:
                return "null";
            case string text:
                return Text(text);
            case bool answer:
                return answer ? "true" : "false";
            case int number:
                return number.ToString(CultureInfo.InvariantCulture);
            case decimal number:
                return number.ToString(CultureInfo.InvariantCulture) + "m";
            case DateTime day:
                return $"new global::System.DateTime({day.Ticks.ToString(CultureInfo.InvariantCulture)}L)";
            case Enum constant:
                return $"global::{constant.GetType().FullName}.{constant}";
            case IEnumerable items:
                var type = value.GetType().GetGenericArguments()[0];
                var written = items.Cast<object>().Select(Write).ToList();
                return written.Count == 0
                    ? $"default(global::Thresholds.ValueList<{TypeName(type)}>)"
                    : $"global::Thresholds.ValueList.Of<{TypeName(type)}>({string.Join(", ", written)})";
            default:
                return Record(value);
        }
    }

    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, true);

    /// <summary>A number as it stands in code and in names.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A word of bits.</summary>
    public static string Word(ulong bits) => $"0x{bits.ToString("x", CultureInfo.InvariantCulture)}ul";

    private static string TypeName(Type type) => type == typeof(string) ? "string" : type == typeof(int) ? "int" : "global::" + NameOf(type);

    // Of a nested type the runtime's name has a plus.
    private static string NameOf(Type type) => type.FullName.Replace('+', '.');

    private string Record(object value)
    {
        var type = value.GetType();
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var arguments = constructor.GetParameters().Select(parameter => Write(Property(type, parameter).GetValue(value)));
        return $"new global::{NameOf(type)}({string.Join(", ", arguments)})";
    }

    private static PropertyInfo Property(Type type, ParameterInfo parameter) =>
        type.GetProperty(parameter.Name) ?? throw new InvalidOperationException($"{type.Name} has no property for its parameter {parameter.Name}");
}
