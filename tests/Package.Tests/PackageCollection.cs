using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>The tests that use the packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    /// <summary>Its name.</summary>
    public const string Name = "packages";
}
