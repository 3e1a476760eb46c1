using System;
using System.IO;
using System.Threading.Tasks;
using Thresholds.Cli.Tests;
using Thresholds.Web.Tests.Serving;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>The shipped documents, served once for all tests that change no file.</summary>
public sealed class ShippedSite : IAsyncLifetime
{
    private Served? _served;

    internal static string Folder { get; } = Path.Combine(Cli.Tests.Folder.Repository, "thresholds");

    internal Served Served => _served ?? throw new InvalidOperationException("it has not begun");

    public async Task InitializeAsync() => _served = await Served.StartAsync(Folder);

    public async Task DisposeAsync() => await Served.DisposeAsync();
}
