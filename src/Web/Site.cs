using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Thresholds.Web.Api;
using Thresholds.Web.Safety;
using Thresholds.Web.Shelves;

namespace Thresholds.Web;

/// <summary>The practitioner's pages and what programs can ask, over the documents of a folder. Nothing of a case is stored or logged.</summary>
public sealed class Site : IAsyncDisposable
{
    private const int MostConnections = 1000;

    private readonly WebApplication _application;
    private readonly Librarian _librarian;

    private Site(WebApplication application, Librarian librarian) => (_application, _librarian) = (application, librarian);

    /// <summary>Where the site is, with a slash at its end.</summary>
    public Uri Address
    {
        get
        {
            var address = new UriBuilder(_application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

            // What listens everywhere is nowhere that a browser could go.
            address.Host = IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)) ? "localhost" : address.Host;
            return address.Uri;
        }
    }

    /// <summary>How many documents can be used now.</summary>
    public int Documents => _librarian.Shelf.Documents.Count;

    /// <summary>How many files cannot be used now.</summary>
    public int Unusable => _librarian.Shelf.Broken.Count;

    /// <summary>What can be asked: methods and addresses.</summary>
    internal IReadOnlyList<(string Method, string Path)> Routes => [.. ((IEndpointRouteBuilder)_application).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []).Select(method => (method, endpoint.RoutePattern.RawText ?? "")))];

    /// <summary>Begins to serve.</summary>
    /// <param name="options">How.</param>
    /// <param name="source">Where the documents come from.</param>
    /// <param name="cancellation">When to give up beginning.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="System.IO.IOException">The port is in use.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">Nobody may listen at the address and port.</exception>
    public static async Task<Site> StartAsync(SiteOptions options, IFileSource source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(source);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());

        // Neither bodies nor addresses nor anything else of a request is written down.
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
            kestrel.Limits.MaxRequestBodySize = RequestBody.MostBytes;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxRequestLineSize = 4096;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 8192;
            form.KeyLengthLimit = 512;
            form.ValueLengthLimit = 8192;
        });
        var application = builder.Build();
        var librarian = new Librarian(source);
        try
        {
            var isLoopback = IPAddress.IsLoopback(options.Address);
            application.Use((context, next) => Gate.Pass(context, next, isLoopback));
            application.UseRouting();
            SiteRoutes.Map(application, librarian, options.Clock, application.Lifetime.ApplicationStopping);
            ApiRoutes.Map(application, librarian, options.Clock);
            await application.StartAsync(cancellation);
            return new Site(application, librarian);
        }
        catch
        {
            librarian.Dispose();
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>Serves until it is told to end.</summary>
    /// <param name="cancellation">When to end.</param>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(2)).Token);
        await _application.DisposeAsync();
        _librarian.Dispose();
    }
}
