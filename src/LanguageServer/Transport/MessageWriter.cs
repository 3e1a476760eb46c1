using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;

namespace Thresholds.LanguageServer.Transport;

/// <summary>Writes messages with their headers, one at a time. What nobody listens to any more is dropped.</summary>
internal sealed class MessageWriter(Stream stream)
{
    private readonly Lock _lock = new();
    private readonly ArrayBufferWriter<byte> _body = new();

    /// <summary>Writes a message.</summary>
    /// <param name="members">Writes its members beside the version of the protocol.</param>
    public void Write(Action<Utf8JsonWriter> members)
    {
        lock (_lock)
        {
            _body.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(_body))
            {
                json.WriteStartObject();
                json.WriteString("jsonrpc"u8, "2.0"u8);
                members(json);
                json.WriteEndObject();
            }

            try
            {
                stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {_body.WrittenCount}\r\n\r\n"));
                stream.Write(_body.WrittenSpan);
                stream.Flush();
            }
            catch (Exception problem) when (problem is IOException or ObjectDisposedException)
            {
                // The client is gone; the reader notices.
            }
        }
    }
}
