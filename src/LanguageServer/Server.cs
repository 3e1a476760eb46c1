using System;
using System.Collections.Generic;
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

    private readonly MessageReader _reader;
    private readonly Talk _talk;
    private readonly IDisk _disk;
    private readonly Action<string> _log;
    private readonly string _version;
    private readonly Documents _documents;
    private readonly Dictionary<string, Request> _requests = new(StringComparer.Ordinal);
    private readonly PendingRequests _pending;
    private readonly CancellationTokenSource _end = new();
    private Checker? _checker;
    private ClientCapabilities? _client;
    private bool _isInitialized;
    private bool _isShutDown;

    /// <summary>A server for one client.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">What it is sent.</param>
    /// <param name="disk">The files that it has not open.</param>
    /// <param name="log">Told what whoever runs the server may want to know.</param>
    /// <param name="version">The version of the server.</param>
    public Server(Stream input, Stream output, IDisk disk, Action<string> log, string version)
    {
        (_reader, _talk, _disk, _log, _version) = (new MessageReader(input), new Talk(new MessageWriter(output)), disk, log, version);
        _pending = new PendingRequests(_talk, log);
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
            _pending.EndAll();
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
            _talk.Refuse(null, ErrorCode.ParseError, "this is no JSON: " + problem.Message);
            return null;
        }

        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            _talk.Refuse(null, ErrorCode.InvalidRequest, "a message is an object");
            return null;
        }

        var id = root.TryGetProperty("id", out var given) ? given : (JsonElement?)null;
        if (!root.TryGetProperty("method", out var named) || named.ValueKind != JsonValueKind.String)
        {
            // What has an id and no method answers something that the server asked.
            if (id is null || !(root.TryGetProperty("result", out _) || root.TryGetProperty("error", out _)))
            {
                _talk.Refuse(id, ErrorCode.InvalidRequest, "a message has a method");
            }

            return null;
        }

        var method = named.GetString() ?? "";
        var parameters = root.TryGetProperty("params", out var those) ? those : default;
        if (id is { ValueKind: not (JsonValueKind.Number or JsonValueKind.String) })
        {
            _talk.Refuse(null, ErrorCode.InvalidRequest, "an id is a number or a string");
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
            _talk.Refuse(id, ErrorCode.InvalidRequest, "the server is shut down");
        }
        else if (method == "initialize")
        {
            Initialize(id, parameters);
        }
        else if (!_isInitialized)
        {
            _talk.Refuse(id, ErrorCode.NotInitialized, "the server waits for 'initialize'");
        }
        else if (method == "shutdown")
        {
            _isShutDown = true;
            _talk.Answer(id, json => json.WriteNullValue());
        }
        else if (_requests.TryGetValue(method, out var request))
        {
            _pending.Begin(id, request, parameters, _documents.Now);
        }
        else
        {
            _talk.Refuse(id, ErrorCode.MethodNotFound, $"nothing is known of '{method}'");
        }
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
                    _pending.MakeStale(change.TextDocument.Uri);
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
                    _pending.TakeBack(Read(parameters, ProtocolJson.Default.CancelParams).Id);
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
            _talk.Refuse(id, ErrorCode.InvalidRequest, "the server is initialized already");
            return;
        }

        InitializeParams client;
        try
        {
            client = Read(parameters, ProtocolJson.Default.InitializeParams);
        }
        catch (JsonException problem)
        {
            _talk.Refuse(id, ErrorCode.InvalidParams, problem.Message);
            return;
        }

        var encoding = client.Capabilities?.General?.PositionEncodings is { } wanted && wanted.FirstOrDefault(Encodings.ContainsKey) is { } chosen ? chosen : "utf-16";
        var folders = client.WorkspaceFolders?.Select(folder => folder.Uri) ?? (client.RootUri is null ? [] : [client.RootUri]);
        _client = client.Capabilities;
        _documents.Begin(Encodings[encoding], client.Capabilities?.TextDocument?.Completion?.CompletionItem?.SnippetSupport ?? false, folders.Select(Snapshot.PathOf));
        _isInitialized = true;
        _checker = new Checker(
            () => _documents.Now,
            findings => _talk.Tell("textDocument/publishDiagnostics", findings, ProtocolJson.Default.PublishParams),
            AskToRefresh,
            problem => _log("checking: " + problem),
            _disk.PageOf);
        if (client.ProcessId is { } process)
        {
            ClientProcess.Watch(process, _end);
        }

        _talk.Answer(id, json => JsonSerializer.Serialize(json, new InitializeResult(Abilities.Of(encoding), new ServerInfo("thr", _version)), ProtocolJson.Default.InitializeResult));
    }

    private static Dictionary<string, PositionEncoding> Encodings { get; } = new(StringComparer.Ordinal) { ["utf-8"] = PositionEncoding.Utf8, ["utf-16"] = PositionEncoding.Utf16, ["utf-32"] = PositionEncoding.Utf32 };

    private void AskToWatch()
    {
        if (_client?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true)
        {
            _talk.Ask("client/registerCapability", json => JsonSerializer.Serialize(
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
            _talk.Ask("workspace/codeLens/refresh", null);
        }
    }

    /// <summary>Reads parameters.</summary>
    /// <exception cref="JsonException">They are not those of the method.</exception>
    internal static T Read<T>(JsonElement parameters, JsonTypeInfo<T> type) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.Deserialize(type) is { } read ? read : throw new JsonException("the parameters are no object");
}
