using System;
using System.IO;
using Xunit;

namespace Thresholds.Export.Tests.Engines;

/// <summary>A test that needs something that is no part of .NET. Without it the test is skipped; with <c>CI=true</c> it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineTheoryAttribute : TheoryAttribute
{
    /// <param name="needed">What it needs: sqlite, postgres, or a package for Node.</param>
    public EngineTheoryAttribute(string needed)
    {
        if (!string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            Skip = needed switch
            {
                "sqlite" => null,
                "postgres" when PostgresEngine.Find("initdb") is null => "PostgreSQL is not installed (Debian: apt-get install postgresql)",
                "postgres" => null,
                _ when Programs.Find("node") is null => "node is not on the PATH (Debian: apt-get install nodejs npm)",
                _ when !Directory.Exists(Path.Combine(Programs.Scripts, "node_modules", needed)) => $"the package {needed} is not installed (npm ci in tests/Export.Tests/node)",
                _ => null,
            };
        }
    }
}
