using System;
using Xunit;

namespace Thresholds.Web.Tests.Browsing;

/// <summary>A test with several cases that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PageTheoryAttribute : TheoryAttribute
{
    public PageTheoryAttribute() => Skip = Needs.Lacking;
}
