using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Transport;

namespace Thresholds.LanguageServer.Tests.Harness;

/// <summary>An editor as the server sees it, in the same process. Whatever takes too long is a failure.</summary>
internal sealed class Client : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Pipe _there = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Pipe _back = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Stream _out;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _asked = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _told = [];
    private readonly SemaphoreSlim _news = new(0);
    private readonly Task _reading;
    private readonly ConcurrentQueue<string> _log = new();
    private int _ids;

    private Client(MemoryDisk disk)
    {
        _out = _there.Writer.AsStream();
        Disk = disk;
        Ended = Task.Run(() => new Server(_there.Reader.AsStream(), _back.Writer.AsStream(), disk, _log.Enqueue, "1.2.3").RunAsync(CancellationToken.None));
        _reading = Task.Run(ReadAsync);
    }

    public MemoryDisk Disk { get; }

    /// <summary>The code that the server ends with.</summary>
    public Task<int> Ended { get; }

    /// <summary>What the server told whoever runs it.</summary>
    public IEnumerable<string> Log => _log;

    /// <summary>A client that has not said anything yet.</summary>
    public static Client Silent(params (string Path, string Text)[] files)
    {
        var disk = new MemoryDisk();
        foreach (var (path, text) in files)
        {
            disk.Files[path] = text;
        }

        return new Client(disk);
    }

    /// <summary>A client whose folder is <c>/w</c>.</summary>
    public static async Task<Client> StartAsync(string encoding, params (string Path, string Text)[] files)
    {
        var client = Silent(files);
        var capabilities = new JsonObject
        {
            ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray(encoding, "utf-16") },
            ["textDocument"] = new JsonObject { ["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["snippetSupport"] = true } } },
            ["workspace"] = new JsonObject { ["didChangeWatchedFiles"] = new JsonObject { ["dynamicRegistration"] = true } },
        };
        client.Capabilities = (JsonObject)(await client.AskAsync("initialize", new JsonObject { ["processId"] = null, ["rootUri"] = "file:///w", ["capabilities"] = capabilities }))["result"]!["capabilities"]!.DeepClone();
        client.Tell("initialized", []);
        return client;
    }

    public static Task<Client> StartAsync(params (string Path, string Text)[] files) => StartAsync("utf-16", files);

    /// <summary>What the server can do.</summary>
    public JsonObject Capabilities { get; private set; } = [];

    public static string Uri(string path) => "file://" + path;

    public void Tell(string method, JsonObject parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters.DeepClone() });

    public void Open(string path, string text, int version = 1) => Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "thr", ["version"] = version, ["text"] = text } });

    public void Replace(string path, string text, int version) => Tell("textDocument/didChange", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["version"] = version }, ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }) });

    /// <summary>The id and the answer to come.</summary>
    public (int Id, Task<JsonObject> Answer) Begin(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _ids);
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id.ToString(CultureInfo.InvariantCulture)] = answer;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters.DeepClone() });
        return (id, answer.Task.WaitAsync(Patience));
    }

    /// <summary>The whole answer, error or result.</summary>
    public Task<JsonObject> AskAsync(string method, JsonObject parameters) => Begin(method, parameters).Answer;

    /// <summary>The result.</summary>
    public async Task<JsonNode?> ResultAsync(string method, JsonObject parameters)
    {
        var answer = await AskAsync(method, parameters);
        return answer.ContainsKey("result") ? answer["result"] : throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>What the server tells and fits, as soon as it does.</summary>
    public async Task<JsonObject> ToldAsync(Func<JsonObject, bool> fits)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            lock (_told)
            {
                if (_told.FirstOrDefault(fits) is { } found)
                {
                    return found;
                }
            }

            await _news.WaitAsync(patience.Token);
        }
    }

    /// <summary>The findings of a document in some version; null for one that is not open.</summary>
    public async Task<JsonArray> FindingsAsync(string path, int? version) => (JsonArray)(await ToldAsync(message =>
        message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics" && message["params"]!["uri"]!.GetValue<string>() == Uri(path) && message["params"]!["version"]?.GetValue<int>() == version))["params"]!["diagnostics"]!;

    /// <summary>How often findings of a document were told.</summary>
    public int TimesTold(string path)
    {
        lock (_told)
        {
            return _told.Count(message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics" && message["params"]!["uri"]!.GetValue<string>() == Uri(path));
        }
    }

    /// <summary>Sends bytes that need not be a message.</summary>
    public void SendRaw(byte[] bytes)
    {
        lock (_out)
        {
            _out.Write(bytes);
            _out.Flush();
        }
    }

    /// <summary>Goes without a word.</summary>
    public void HangUp() => _there.Writer.Complete();

    public async ValueTask DisposeAsync()
    {
        HangUp();
        await Ended.WaitAsync(Patience);
        await _back.Writer.CompleteAsync();
        await _reading.WaitAsync(Patience);
    }

    public static byte[] Framed(string body) => [.. Encoding.ASCII.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n"), .. Encoding.UTF8.GetBytes(body)];

    private void Send(JsonObject message) => SendRaw(Framed(message.ToJsonString()));

    private async Task ReadAsync()
    {
        var reader = new MessageReader(_back.Reader.AsStream());
        while (await reader.ReadAsync(CancellationToken.None) is { } bytes)
        {
            var message = (JsonObject)JsonNode.Parse(bytes)!;
            if (!message.ContainsKey("method") && message["id"] is { } id && _asked.TryRemove(id.ToJsonString(), out var asked))
            {
                asked.SetResult(message);
                continue;
            }

            lock (_told)
            {
                _told.Add(message);
            }

            _news.Release();
        }
    }
}
