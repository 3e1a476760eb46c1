using System;
using System.Collections.Generic;
using System.Globalization;

namespace Thresholds;

/// <summary>Says whether values are such as facts can have. Evaluators ask before they assess, so that nothing is answered from what cannot be.</summary>
public static class FactCheck
{
    // As far as values can be written.
    private const decimal TooLarge = 1_000_000_000_000m;

    /// <summary>Why a fact cannot have a value; null when it can.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static string? Complaint(Fact fact, FactValue value)
    {
        _ = fact ?? throw new ArgumentNullException(nameof(fact));
        _ = value ?? throw new ArgumentNullException(nameof(value));
        if (value.Kind != fact.Kind)
        {
            return "the value is not of the kind of the fact '" + fact.Id + "'";
        }

        return fact.Kind switch
        {
            FactKind.Choice when !(value.Low >= 0 && value.Low < fact.Choices.Count && fact.Choices[(int)value.Low].Id == value.ToString()) =>
                "'" + Spelling.Printable(value.ToString()) + "' is not the choice " + Number(value.Low) + " of the fact '" + fact.Id + "', counted from 0",
            FactKind.Number when !IsWholeEnough(fact, value.Low) => "the fact '" + fact.Id + "' is a whole number; " + value + " is not",
            FactKind.Number or FactKind.Percent or FactKind.Age when !IsInRange(fact, value.Low, value.High) => "the value " + value + " lies outside the range of the fact '" + fact.Id + "'",
            _ => null,
        };
    }

    /// <summary>Sees to it that the facts of an authority have values that they can have. Other names are passed over.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="facts">What is known, by the names of the facts.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">A value is null, or not one that its fact can have; the message names the fact.</exception>
    public static void Require(Authority authority, IReadOnlyDictionary<string, FactValue> facts)
    {
        _ = authority ?? throw new ArgumentNullException(nameof(authority));
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        foreach (var fact in authority.Facts)
        {
            if (facts.TryGetValue(fact.Id, out var value) && (value is null ? "the value of the fact '" + fact.Id + "' is null; leave out what is not known" : Complaint(fact, value)) is { } complaint)
            {
                throw new ArgumentException(complaint, nameof(facts));
            }
        }
    }

    /// <summary>Whether a number is a whole one, where a fact asks for that.</summary>
    internal static bool IsWholeEnough(Fact fact, decimal number) => !fact.IsWhole || number == decimal.Truncate(number);

    /// <summary>Whether numbers lie in the range of a fact, and can be written.</summary>
    internal static bool IsInRange(Fact fact, decimal low, decimal high) => !(low < fact.Minimum || high > fact.Maximum || high >= TooLarge);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
