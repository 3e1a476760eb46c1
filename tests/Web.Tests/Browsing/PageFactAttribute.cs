using System;
using Xunit;

namespace Thresholds.Web.Tests.Browsing;

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PageFactAttribute : FactAttribute
{
    public PageFactAttribute() => Skip = Needs.Lacking;
}
