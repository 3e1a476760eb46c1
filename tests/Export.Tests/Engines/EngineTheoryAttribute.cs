using System;
using Xunit;

namespace Thresholds.Export.Tests.Engines;

/// <summary>A test that needs something that is no part of .NET.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineTheoryAttribute : TheoryAttribute
{
    /// <param name="needed">What it needs: postgres, or a package for Node.</param>
    public EngineTheoryAttribute(string needed) => Skip = Needs.Lacking(needed);
}
