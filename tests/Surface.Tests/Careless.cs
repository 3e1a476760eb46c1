using System;

namespace Thresholds.Surface.Tests;

/// <summary>What the trial has to find.</summary>
public static class Careless
{
    /// <summary>Ends with errors that nobody tells, and for a parameter that there is not.</summary>
    /// <param name="text">A text.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static int Length(string text) => text.Length == 0 ? throw new ArgumentException("empty", "word") : text.Length;
}
