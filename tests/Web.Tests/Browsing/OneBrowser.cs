using Xunit;

namespace Thresholds.Web.Tests.Browsing;

/// <summary>The tests that share the one browser of a run; they take turns.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Browser>
{
    public const string Name = "one browser";
}
