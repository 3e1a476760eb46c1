using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace Thresholds.Surface.Tests.Values;

/// <summary>What no caller should give and some caller will.</summary>
internal static class HostileValues
{
    private const int Many = 1_000_000;

    // Of what takes a while each, such as a document.
    private const int Several = 300;

    private static readonly string[] Texts =
    [
        "", " ", "\0", "\ud800", "\u202e", "no-such-name", "attendance", "-1", "400%", "NaN", "0000-00-00", "9999-12-31", "{", "[[[[[[[[[[[[", "last 2147483647 years", "3 in last 100000 years", "cy", "-", "--", new string('a', 100_000), new string(',', 100_000),
    ];

    private static readonly DateTime[] Days =
    [
        DateTime.MinValue, DateTime.MaxValue, new(1977, 12, 31), new(1978, 1, 1), new(2199, 12, 31, 23, 59, 59), new(2200, 1, 1), new(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc), new(2026, 3, 29, 1, 30, 0, DateTimeKind.Local),
    ];

    /// <summary>The hostile values of a type. Null is for whoever asks to add.</summary>
    public static IEnumerable<object?> Of(Type type, OrdinaryValues ordinary)
    {
        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        return underlying == typeof(string) ? Texts
            : underlying == typeof(DateTime) ? Days.Cast<object?>()
            : underlying == typeof(bool) ? [true, false]
            : underlying == typeof(int) ? [0, 1, -1, 63, 64, 65, int.MinValue, int.MaxValue]
            : underlying == typeof(long) ? [0L, -1L, long.MinValue, long.MaxValue]
            : underlying == typeof(ulong) ? [0UL, 1UL, ulong.MaxValue]
            : underlying == typeof(uint) ? [0U, 1U, uint.MaxValue]
            : underlying == typeof(decimal) ? [0m, -1m, 0.5m, 400m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m]
            : underlying == typeof(double) ? [0d, -1d, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon]
            : underlying == typeof(CancellationToken) ? [default(CancellationToken), new CancellationToken(canceled: true)]
            : underlying.IsEnum ? Enum.GetValues(underlying).Cast<object?>().Concat([Undefined(underlying, 0), Undefined(underlying, 99), Undefined(underlying, 255)])
            : underlying.IsArray ? Arrays(underlying.GetElementType()!, ordinary) // arrays have one
            : underlying is { IsGenericType: true } && underlying.GetGenericTypeDefinition() == typeof(ValueList<>) ? Lists(underlying, ordinary)
            : underlying is { IsGenericType: true } && underlying.IsAssignableFrom(typeof(List<>).MakeGenericType(underlying.GetGenericArguments()[^1])) ? Arrays(underlying.GetGenericArguments()[0], ordinary)
            : underlying == typeof(IReadOnlyDictionary<string, FactValue>) ? Known(ordinary)
            : underlying == typeof(IReadOnlyDictionary<string, DateTime>) ? Days.Select(day => (object?)new Dictionary<string, DateTime> { ["referral-received"] = day, ["no-such-event"] = day })
            : underlying == typeof(FactValue) ? FactValues()
            : underlying.IsValueType && !underlying.ContainsGenericParameters ? [Activator.CreateInstance(underlying)]
            : [];
    }

    private static object Undefined(Type type, int value) => Enum.ToObject(type, Convert.ChangeType(value, Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture));

    private static IEnumerable<object?> Arrays(Type element, OrdinaryValues ordinary)
    {
        yield return Array.CreateInstance(element, 0);
        yield return Array.CreateInstance(element, 3); // nulls, or defaults
        if (ordinary.Of(element) is { } item)
        {
            var many = Array.CreateInstance(element, element.Assembly == typeof(int).Assembly ? Many : Several);
            for (var i = 0; i < many.Length; i++)
            {
                many.SetValue(item, i);
            }

            yield return many;
        }
    }

    private static IEnumerable<object?> Lists(Type type, OrdinaryValues ordinary)
    {
        yield return Activator.CreateInstance(type);
        if (ordinary.Of(type) is IEnumerable list)
        {
            yield return list;
        }
    }

    private static IEnumerable<object?> Known(OrdinaryValues ordinary) => FactValues().Select(value => (object?)new Dictionary<string, FactValue> { ["attendance"] = value, ["age"] = value, ["no-such-fact"] = value })
        .Append(new Dictionary<string, FactValue>())
        .Append(new Dictionary<string, FactValue> { ["age"] = null! }) // what is tested
        .Append(ordinary.Of(typeof(IReadOnlyDictionary<string, FactValue>)));

    private static IEnumerable<FactValue> FactValues() =>
    [
        FactValue.YesNo(true), FactValue.Number(decimal.MinValue), FactValue.Number(decimal.MaxValue, "\0"), FactValue.Percent(400), FactValue.Percent(-1), FactValue.OfAge(default), FactValue.OfAge(Age.Years(150)),
        FactValue.Choice(int.MaxValue, ""), FactValue.Date(DateTime.MaxValue), FactValue.Date(DateTime.MinValue), FactValue.OfEvents(EventHistory.On()), FactValue.OfEvents(EventHistory.Count(int.MaxValue, new Window(int.MaxValue, DurationUnit.Years))),
        FactValue.OfEvents(EventHistory.On(DateTime.MinValue, DateTime.MaxValue)),
    ];
}
