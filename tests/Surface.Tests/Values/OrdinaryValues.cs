using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Thresholds.Surface.Tests.Values;

/// <summary>A value of each type as callers have it: taken from a compiled document and a case, or made by a constructor of such values.</summary>
internal sealed class OrdinaryValues
{
    private const int MostDepth = 12;

    private readonly Dictionary<Type, object> _values = [];

    /// <summary>Gathers everything that can be reached from some values by their properties.</summary>
    public OrdinaryValues(params object[] roots)
    {
        foreach (var root in roots)
        {
            Gather(root, 0);
        }
    }

    /// <summary>Sets the value that stands for a type.</summary>
    public void Put(Type type, object value) => _values[type] = value;

    /// <summary>The value that stands for a type; null when none can be made.</summary>
    public object? Of(Type type) => Of(type, 0);

    private object? Of(Type type, int depth)
    {
        if (depth > MostDepth)
        {
            return null;
        }

        if (_values.TryGetValue(type, out var known) || (known = _values.Values.FirstOrDefault(type.IsInstanceOfType)) is not null)
        {
            return known;
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner, depth + 1);
        }

        var made = type.IsEnum ? Enum.GetValues(type).GetValue(0)
            : type.IsArray ? ArrayOf(type.GetElementType()!, depth) // arrays have one
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? ListOf(type.GetGenericArguments()[0], depth)
            : type.IsGenericType && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[^1])) && type.GetGenericArguments().Length == 1 ? ArrayOf(type.GetGenericArguments()[0], depth)
            : type.IsAbstract || type.ContainsGenericParameters ? null
            : Made(type, depth);
        if (made is not null)
        {
            _values[type] = made;
        }

        return made;
    }

    private Array? ArrayOf(Type element, int depth)
    {
        if (Of(element, depth + 1) is not { } item)
        {
            return null;
        }

        var array = Array.CreateInstance(element, 1);
        array.SetValue(item, 0);
        return array;
    }

    private object? ListOf(Type element, int depth) => ArrayOf(element, depth) is { } items
        ? typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [items]) // it has it
        : null;

    private object? Made(Type type, int depth)
    {
        foreach (var constructor in type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length))
        {
            var nullability = new NullabilityInfoContext();
            var arguments = constructor.GetParameters().Select(parameter => (Parameter: parameter, Value: nullability.Create(parameter).WriteState == NullabilityState.Nullable ? null : Of(parameter.ParameterType, depth + 1))).ToList();
            if (arguments.TrueForAll(argument => argument.Value is not null || nullability.Create(argument.Parameter).WriteState == NullabilityState.Nullable))
            {
                return constructor.Invoke([.. arguments.Select(argument => argument.Value)]);
            }
        }

        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private void Gather(object? value, int depth)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || depth > MostDepth || value.GetType().Assembly == typeof(object).Assembly && value is not IEnumerable)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items.Cast<object?>().Take(40))
            {
                Gather(item, depth + 1);
            }

            return;
        }

        if (_values.TryAdd(value.GetType(), value))
        {
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                Gather(property.GetValue(value), depth + 1);
            }
        }
    }
}
