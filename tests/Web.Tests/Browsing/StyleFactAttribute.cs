using System;
using System.IO;
using Thresholds.Cli.Tests;
using Xunit;

namespace Thresholds.Web.Tests.Browsing;

/// <summary>A test that needs the packages that styles are made of. With <c>CI=true</c> it always runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StyleFactAttribute : FactAttribute
{
    public StyleFactAttribute() => Skip = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase) ? null
        : Needs.Find("node") is null || !Directory.Exists(Path.Combine(Folder.Repository, "src", "Web", "node", "node_modules", "sass")) ? "the packages are not installed (npm ci in src/Web/node)" : null;
}
