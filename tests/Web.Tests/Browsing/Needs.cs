using System;
using System.IO;
using System.Linq;

namespace Thresholds.Web.Tests.Browsing;

/// <summary>What tests of the running pages need that is no part of .NET.</summary>
internal static class Needs
{
    /// <summary>Debian's Chromium; null when it is not installed.</summary>
    public static string? Chromium { get; } = Find("chromium");

    /// <summary>Why a test is skipped; null when it runs. With <c>CI=true</c> it always runs, and fails without what it needs.</summary>
    public static string? Lacking =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase) ? null
        : Chromium is null ? "Chromium is not installed (Debian: apt-get install chromium)"
        : Find("node") is null ? "node is not on the PATH (Debian: apt-get install nodejs npm)"
        : Directory.Exists(Path.Combine(Browser.Scripts, "node_modules", "axe-core")) ? null
        : "the packages are not installed (npm ci in tests/Web.Tests/node)";

    /// <summary>The path of a program; null when there is none.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
