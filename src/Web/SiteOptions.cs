using System;
using System.Net;

namespace Thresholds.Web;

/// <summary>How the site is served.</summary>
/// <param name="Address">The address to listen at; that of the loopback unless others are meant to come.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="Clock">The clock on the wall.</param>
public sealed record SiteOptions(IPAddress Address, int Port, Func<DateTime> Clock);
