using System;
using Xunit;

namespace Thresholds.Analysis.Tests.Solver;

/// <summary>A test that needs z3. Without it the test is skipped; with <c>CI=true</c> it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Z3FactAttribute : FactAttribute
{
    public Z3FactAttribute()
    {
        if (Z3.Program is null && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            Skip = "z3 is not on the PATH; install it (Debian: apt-get install z3) to compare the analysis with a solver";
        }
    }
}
