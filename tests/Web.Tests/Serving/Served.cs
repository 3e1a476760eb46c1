using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Cli.Files;
using Thresholds.Cli.Serve;

namespace Thresholds.Web.Tests.Serving;

/// <summary>A running site over a folder, at a free port of this machine, on a Friday afternoon.</summary>
internal sealed class Served : IAsyncDisposable
{
    public static readonly DateTime Now = new(2026, 3, 6, 16, 45, 0);

    private readonly Site _site;

    private Served(Site site)
    {
        _site = site;
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site.Address };
    }

    public HttpClient Client { get; }

    public Uri Address => _site.Address;

    public Site Site => _site;

    public static async Task<Served> StartAsync(string folder, string? address = null) =>
        new(await Site.StartAsync(new SiteOptions(address is null ? IPAddress.Loopback : IPAddress.Parse(address), 0, () => Now.AddSeconds(30)), new FolderSource(Place.Of(folder, folder)), CancellationToken.None));

    public async Task<string> Get(string path)
    {
        using var answer = await Client.GetAsync(path);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : throw new InvalidOperationException(path + ": " + answer.StatusCode);
    }

    public async Task<string> Send(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(Array.ConvertAll(fields, field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await Client.PostAsync(path, form);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : throw new InvalidOperationException(path + ": " + answer.StatusCode);
    }

    public async Task<(HttpStatusCode Status, string Body, string? Type)> Post(string path, string json, string type = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, type);
        using var answer = await Client.PostAsync(path, content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType?.MediaType);
    }

    public async Task<JsonElement> Ask(string path, string json)
    {
        var (status, body, _) = await Post(path, json);
        return status == HttpStatusCode.OK ? JsonDocument.Parse(body, new JsonDocumentOptions { AllowDuplicateProperties = false }).RootElement.Clone() : throw new InvalidOperationException(status + " " + body);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site.DisposeAsync();
    }
}
