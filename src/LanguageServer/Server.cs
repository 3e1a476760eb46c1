using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Features;
using Thresholds.LanguageServer.Protocol;
using Thresholds.LanguageServer.Transport;

namespace Thresholds.LanguageServer;

/// <summary>The language server: reads messages one after the other, changes what is known in their order, and answers each request from what was known when it came.</summary>
public sealed class Server
{
    private const int Clean = 0;
    private const int Abrupt = 1;

    private static readonly TimeSpan Watch = TimeSpan.FromSeconds(2);

    private readonly MessageReader _reader;
    private readonly MessageWriter _writer;
    private readonly IDisk _disk;
    private readonly Action<string> _log;
    private readonly string _version;
    private readonly Documents _documents;
    private readonly Dictionary<string, Request> _requests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Pending> _pending = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _end = new();
    private Checker? _checker;
    private ClientCapabilities? _client;
    private bool _isInitialized;
    private bool _isShutDown;
    private int _asked;

    /// <summary>A server for one client.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">What it is sent.</param>
    /// <param name="disk">The files that it has not open.</param>
    /// <param name="log">Told what whoever runs the server may want to know.</param>
    /// <param name="version">The version of the server.</param>
    public Server(Stream input, Stream output, IDisk disk, Action<string> log, string version)
    {
        (_reader, _writer, _disk, _log, _version) = (new MessageReader(input), new MessageWriter(output), disk, log, version);
        _documents = new Documents(disk);
        foreach (var request in Requests.All())
        {
            _requests.Add(request.Method, request);
        }
    }

    /// <summary>Serves until the client says that it is done, is gone, or nobody wants it any more.</summary>
    /// <param name="cancellation">Ends the server.</param>
    /// <returns>0 when the client took its leave as the protocol asks for, else 1.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _end.Token);
        try
        {
            while (await _reader.ReadAsync(end.Token).ConfigureAwait(false) is { } message)
            {
                if (Receive(message) is { } code)
                {
                    return code;
                }
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            _log("the client is gone: " + problem.Message);
        }
        finally
        {
            foreach (var pending in _pending.Values)
            {
                pending.Cancellation.Cancel();
            }

            _checker?.Dispose();
        }

        return Abrupt;
    }

    // The code to end with, when the message asks for the end.
    private int? Receive(byte[] message)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(message);
        }
        catch (JsonException problem)
        {
            Refuse(null, ErrorCode.ParseError, "this is no JSON: " + problem.Message);
            return null;
        }

        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            Refuse(null, ErrorCode.InvalidRequest, "a message is an object");
            return null;
        }

        var id = root.TryGetProperty("id", out var given) ? given : (JsonElement?)null;
        if (!root.TryGetProperty("method", out var named) || named.ValueKind != JsonValueKind.String)
        {
            // What has an id and no method answers something that the server asked.
            if (id is null || !(root.TryGetProperty("result", out _) || root.TryGetProperty("error", out _)))
            {
                Refuse(id, ErrorCode.InvalidRequest, "a message has a method");
            }

            return null;
        }

        var method = named.GetString() ?? "";
        var parameters = root.TryGetProperty("params", out var those) ? those : default;
        if (id is { ValueKind: not (JsonValueKind.Number or JsonValueKind.String) })
        {
            Refuse(null, ErrorCode.InvalidRequest, "an id is a number or a string");
            return null;
        }

        if (method == "exit")
        {
            return _isShutDown ? Clean : Abrupt;
        }

        if (id is { } asked)
        {
            Asked(asked, method, parameters);
        }
        else if (_isInitialized && !_isShutDown)
        {
            Told(method, parameters);
        }

        return null;
    }

    private void Asked(JsonElement id, string method, JsonElement parameters)
    {
        if (_isShutDown)
        {
            Refuse(id, ErrorCode.InvalidRequest, "the server is shut down");
        }
        else if (method == "initialize")
        {
            Initialize(id, parameters);
        }
        else if (!_isInitialized)
        {
            Refuse(id, ErrorCode.NotInitialized, "the server waits for 'initialize'");
        }
        else if (method == "shutdown")
        {
            _isShutDown = true;
            Answer(id, json => json.WriteNullValue());
        }
        else if (_requests.TryGetValue(method, out var request))
        {
            Begin(id, request, parameters);
        }
        else
        {
            Refuse(id, ErrorCode.MethodNotFound, $"nothing is known of '{method}'");
        }
    }

    // Answered beside the reading, from what is known at this moment.
    private void Begin(JsonElement id, Request request, JsonElement parameters)
    {
        var pending = new Pending(DocumentOf(parameters));
        var key = id.GetRawText();
        if (!_pending.TryAdd(key, pending))
        {
            Refuse(id, ErrorCode.InvalidRequest, "this id is in use");
            return;
        }

        var snapshot = _documents.Now;
        _ = Task.Run(() =>
        {
            try
            {
                pending.Cancellation.Token.ThrowIfCancellationRequested();
                var write = request.Answer(snapshot, parameters);
                pending.Cancellation.Token.ThrowIfCancellationRequested();
                Answer(id, write);
            }
            catch (OperationCanceledException)
            {
                Refuse(id, pending.IsStale ? ErrorCode.ContentModified : ErrorCode.RequestCancelled, pending.IsStale ? "the document changed meanwhile" : "taken back");
            }
            catch (RequestException refused)
            {
                Refuse(id, refused.Code, refused.Message);
            }
            catch (Exception problem) when (problem is JsonException or InvalidOperationException && parameters.ValueKind is not JsonValueKind.Object)
            {
                Refuse(id, ErrorCode.InvalidParams, problem.Message);
            }
            catch (JsonException problem)
            {
                Refuse(id, ErrorCode.InvalidParams, problem.Message);
            }
#pragma warning disable CA1031 // One question that cannot be answered must not end the server.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                _log($"{request.Method}: {problem}");
                Refuse(id, ErrorCode.InternalError, $"this is a fault of thr itself, please report it: {problem.GetType().Name}: {problem.Message}");
            }
            finally
            {
                _pending.TryRemove(key, out _);
            }
        });
    }

    private void Told(string method, JsonElement parameters)
    {
        try
        {
            switch (method)
            {
                case "initialized":
                    AskToWatch();
                    break;
                case "textDocument/didOpen":
                    _documents.Open(Read(parameters, ProtocolJson.Default.DidOpenParams).TextDocument);
                    break;
                case "textDocument/didChange":
                    var change = Read(parameters, ProtocolJson.Default.DidChangeParams);
                    MakeStale(change.TextDocument.Uri);
                    _documents.Change(change);
                    break;
                case "textDocument/didClose":
                    _documents.Close(Read(parameters, ProtocolJson.Default.DidCloseParams).TextDocument.Uri);
                    break;
                case "workspace/didChangeWatchedFiles":
                    _documents.Watched(Read(parameters, ProtocolJson.Default.WatchedFilesParams).Changes);
                    break;
                case "workspace/didChangeWorkspaceFolders":
                    var folders = Read(parameters, ProtocolJson.Default.FoldersChangeParams).Event;
                    _documents.ChangeFolders(folders.Added.Select(folder => Snapshot.PathOf(folder.Uri)), folders.Removed.Select(folder => Snapshot.PathOf(folder.Uri)));
                    break;
                case "$/cancelRequest":
                    if (_pending.TryGetValue(Read(parameters, ProtocolJson.Default.CancelParams).Id.GetRawText(), out var pending))
                    {
                        pending.Cancellation.Cancel();
                    }

                    return;
                default:
                    return;
            }

            _checker?.Changed();
        }
        catch (JsonException problem)
        {
            _log($"{method} cannot be read: {problem.Message}");
        }
    }

    private void Initialize(JsonElement id, JsonElement parameters)
    {
        if (_isInitialized)
        {
            Refuse(id, ErrorCode.InvalidRequest, "the server is initialized already");
            return;
        }

        InitializeParams client;
        try
        {
            client = Read(parameters, ProtocolJson.Default.InitializeParams);
        }
        catch (JsonException problem)
        {
            Refuse(id, ErrorCode.InvalidParams, problem.Message);
            return;
        }

        var encoding = client.Capabilities?.General?.PositionEncodings is { } wanted && wanted.FirstOrDefault(Encodings.ContainsKey) is { } chosen ? chosen : "utf-16";
        var folders = client.WorkspaceFolders?.Select(folder => folder.Uri) ?? (client.RootUri is null ? [] : [client.RootUri]);
        _client = client.Capabilities;
        _documents.Begin(Encodings[encoding], client.Capabilities?.TextDocument?.Completion?.CompletionItem?.SnippetSupport ?? false, folders.Select(Snapshot.PathOf));
        _isInitialized = true;
        _checker = new Checker(
            () => _documents.Now,
            findings => Tell("textDocument/publishDiagnostics", findings, ProtocolJson.Default.PublishParams),
            AskToRefresh,
            problem => _log("checking: " + problem),
            _disk.PageOf);
        if (client.ProcessId is { } process)
        {
            WatchClient(process);
        }

        Answer(id, json => JsonSerializer.Serialize(json, new InitializeResult(Abilities.Of(encoding), new ServerInfo("thr", _version)), ProtocolJson.Default.InitializeResult));
    }

    private static Dictionary<string, PositionEncoding> Encodings { get; } = new(StringComparer.Ordinal) { ["utf-8"] = PositionEncoding.Utf8, ["utf-16"] = PositionEncoding.Utf16, ["utf-32"] = PositionEncoding.Utf32 };

    // A client that crashed leaves nobody to say so.
    private void WatchClient(int id) => _ = Task.Run(async () =>
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                if (process.HasExited)
                {
                    break;
                }
            }
            catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
            {
                break;
            }

            await Task.Delay(Watch).ConfigureAwait(false);
        }

        await _end.CancelAsync().ConfigureAwait(false);
    });

    private void AskToWatch()
    {
        if (_client?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true)
        {
            Ask("client/registerCapability", json => JsonSerializer.Serialize(
                json,
                new RegistrationParams([new RegistrationRequest("watch", "workspace/didChangeWatchedFiles", new WatchOptions([new WatchPattern("**/*.thr")]))]),
                ProtocolJson.Default.RegistrationParams));
        }
    }

    // Lenses and hints speak of findings.
    private void AskToRefresh()
    {
        if (_client?.Workspace?.CodeLens?.RefreshSupport == true)
        {
            Ask("workspace/codeLens/refresh", null);
        }
    }

    private void MakeStale(string uri)
    {
        foreach (var pending in _pending.Values.Where(pending => pending.Uri == uri))
        {
            pending.IsStale = true;
            pending.Cancellation.Cancel();
        }
    }

    private static string? DocumentOf(JsonElement parameters) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("textDocument", out var document) && document.ValueKind == JsonValueKind.Object
        && document.TryGetProperty("uri", out var uri) && uri.ValueKind == JsonValueKind.String ? uri.GetString() : null;

    /// <summary>Reads parameters.</summary>
    /// <exception cref="JsonException">They are not those of the method.</exception>
    internal static T Read<T>(JsonElement parameters, JsonTypeInfo<T> type) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.Deserialize(type) is { } read ? read : throw new JsonException("the parameters are no object");

    private void Tell<T>(string method, T parameters, JsonTypeInfo<T> type) => _writer.Write(json =>
    {
        json.WriteString("method"u8, method);
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, parameters, type);
    });

    private void Ask(string method, Action<Utf8JsonWriter>? parameters) => _writer.Write(json =>
    {
        json.WriteString("id"u8, "thr-" + Interlocked.Increment(ref _asked).ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("method"u8, method);
        if (parameters is not null)
        {
            json.WritePropertyName("params"u8);
            parameters(json);
        }
    });

    private void Answer(JsonElement id, Action<Utf8JsonWriter> result) => _writer.Write(json =>
    {
        json.WritePropertyName("id"u8);
        id.WriteTo(json);
        json.WritePropertyName("result"u8);
        result(json);
    });

    private void Refuse(JsonElement? id, int code, string message) => _writer.Write(json =>
    {
        json.WritePropertyName("id"u8);
        if (id is { ValueKind: JsonValueKind.Number or JsonValueKind.String } known)
        {
            known.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartObject("error"u8);
        json.WriteNumber("code"u8, code);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
    });
}
