using System;
using Xunit;

namespace Thresholds.Editors.Tests.Machine;

/// <summary>A test that needs something that is no part of .NET.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EditorFactAttribute : FactAttribute
{
    /// <param name="needed">What it needs, as <see cref="Needs.Lacking"/> names it.</param>
    public EditorFactAttribute(params string[] needed) => Skip = Needs.Lacking(needed);
}
