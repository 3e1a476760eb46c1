using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Thresholds.LanguageServer.Transport;

namespace Thresholds.LanguageServer;

/// <summary>The requests that are being answered, each on a thread of its own.</summary>
/// <param name="talk">Where answers go.</param>
/// <param name="log">Told of faults.</param>
internal sealed class PendingRequests(Talk talk, Action<string> log)
{
    private readonly ConcurrentDictionary<string, Pending> _pending = new(StringComparer.Ordinal);

    /// <summary>Answers a request beside the reading, from what is known at this moment.</summary>
    public void Begin(JsonElement id, Request request, JsonElement parameters, Snapshot snapshot)
    {
        var pending = new Pending(DocumentOf(parameters));
        var key = id.GetRawText();
        if (!_pending.TryAdd(key, pending))
        {
            talk.Refuse(id, ErrorCode.InvalidRequest, "this id is in use");
            return;
        }

        _ = Task.Run(() =>
        {
            try
            {
                pending.Cancellation.Token.ThrowIfCancellationRequested();
                var write = request.Answer(snapshot, parameters);
                pending.Cancellation.Token.ThrowIfCancellationRequested();
                talk.Answer(id, write);
            }
            catch (OperationCanceledException)
            {
                talk.Refuse(id, pending.IsStale ? ErrorCode.ContentModified : ErrorCode.RequestCancelled, pending.IsStale ? "the document changed meanwhile" : "taken back");
            }
            catch (RequestException refused)
            {
                talk.Refuse(id, refused.Code, refused.Message);
            }
            catch (Exception problem) when (problem is JsonException or InvalidOperationException && parameters.ValueKind is not JsonValueKind.Object)
            {
                talk.Refuse(id, ErrorCode.InvalidParams, problem.Message);
            }
            catch (JsonException problem)
            {
                talk.Refuse(id, ErrorCode.InvalidParams, problem.Message);
            }
#pragma warning disable CA1031 // One question that cannot be answered must not end the server.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                log($"{request.Method}: {problem}");
                talk.Refuse(id, ErrorCode.InternalError, $"this is a fault of thr itself, please report it: {problem.GetType().Name}: {problem.Message}");
            }
            finally
            {
                _pending.TryRemove(key, out _);
            }
        });
    }

    /// <summary>Ends the work on a request that the client takes back.</summary>
    public void TakeBack(JsonElement id)
    {
        if (_pending.TryGetValue(id.GetRawText(), out var pending))
        {
            pending.Cancellation.Cancel();
        }
    }

    /// <summary>Ends the work on requests about a document that changed.</summary>
    public void MakeStale(string uri)
    {
        foreach (var pending in _pending.Values.Where(pending => pending.Uri == uri))
        {
            pending.IsStale = true;
            pending.Cancellation.Cancel();
        }
    }

    /// <summary>Ends the work on all of them.</summary>
    public void EndAll()
    {
        foreach (var pending in _pending.Values)
        {
            pending.Cancellation.Cancel();
        }
    }

    private static string? DocumentOf(JsonElement parameters) =>
        parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("textDocument", out var document) && document.ValueKind == JsonValueKind.Object
        && document.TryGetProperty("uri", out var uri) && uri.ValueKind == JsonValueKind.String ? uri.GetString() : null;
}
