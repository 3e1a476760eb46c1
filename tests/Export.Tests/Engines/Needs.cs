using System;
using System.IO;

namespace Thresholds.Export.Tests.Engines;

/// <summary>What tests need that is no part of .NET.</summary>
internal static class Needs
{
    /// <summary>Why a test is skipped; null when it runs. With <c>CI=true</c> it always runs, and fails without what it needs.</summary>
    /// <param name="needed">postgres, or a package for Node.</param>
    public static string? Lacking(string needed) => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase) ? null : needed switch
    {
        "postgres" => PostgresEngine.Find("initdb") is null ? "PostgreSQL is not installed (Debian: apt-get install postgresql)" : null,
        _ when Programs.Find("node") is null => "node is not on the PATH (Debian: apt-get install nodejs npm)",
        _ when !Directory.Exists(Path.Combine(Programs.Scripts, "node_modules", needed)) => $"the package {needed} is not installed (npm ci in tests/Export.Tests/node)",
        _ => null,
    };
}
