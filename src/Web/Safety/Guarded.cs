using System;
using System.Linq;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Thresholds.Web.Safety;

/// <summary>Tells requests that another site made a browser send from those of a person or program on this side.</summary>
internal static class Guarded
{
    /// <summary>Whether the host that was asked for is one that no name of somebody else can stand for: an address, this machine's own name, or a name that always means it.</summary>
    /// <remarks>A page elsewhere can have a name of its own point here, but then the browser asks for that name.</remarks>
    public static bool IsOwnHost(HostString host) =>
        host.HasValue && (IPAddress.TryParse(host.Host.Trim('[', ']'), out _) || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.Host.Equals(Environment.MachineName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a request that sends something comes from one of these pages, or from a program that is no browser.</summary>
    public static bool IsOwnOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin;
        return origin.Count switch
        {
            0 => site is "" or "same-origin" or "none",

            // Browsers that tell nobody where they come from do not tell us either, and say only that it is the same site.
            1 when origin[0] == "null" => site == "same-origin",
            1 => string.Equals(origin.Single(), request.Scheme + "://" + request.Host.Value, StringComparison.OrdinalIgnoreCase) && site is "" or "same-origin",
            _ => false,
        };
    }
}
