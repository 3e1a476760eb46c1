namespace Thresholds.Generator.Tests.Verification;

/// <summary>What a project is compiled against.</summary>
public enum Framework
{
    /// <summary>.NET Standard 2.0.</summary>
    NetStandard20,

    /// <summary>.NET 8, for which the package brings its .NET Standard library.</summary>
    Net80,

    /// <summary>The framework that the tests run on.</summary>
    Net100,
}
