using System;
using Xunit;

namespace Thresholds.Export.Tests.Engines;

/// <summary>A test that needs something that is no part of .NET.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineFactAttribute : FactAttribute
{
    /// <param name="needed">What it needs: postgres, or a package for Node.</param>
    public EngineFactAttribute(string needed) => Skip = Needs.Lacking(needed);
}
