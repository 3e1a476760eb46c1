using System;
using Xunit;

namespace Thresholds.Pages.Tests.Browsing;

/// <summary>A test with several cases that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PageTheoryAttribute : TheoryAttribute
{
    public PageTheoryAttribute() => Skip = Needs.Lacking;
}
