using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Thresholds.LanguageServer.Transport;

/// <summary>Cuts a stream into messages by their headers. What is no header is passed over up to the next one that is, so that garbage costs the messages it hits and no other.</summary>
internal sealed class MessageReader(Stream stream)
{
    /// <summary>The most bytes of one message; a larger one is passed over.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private const int MostHeader = 4096;
    private const string Length = "Content-Length:";

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next message, or null when the stream ends.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public async ValueTask<byte[]?> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            long? length = null;
            var seen = 0;
            while (await LineAsync(cancellation).ConfigureAwait(false) is { } line)
            {
                seen += line.Length;
                if (line.Length == 0 && length is not null)
                {
                    break;
                }

                if (seen > MostHeader)
                {
                    (length, seen) = (null, 0);
                }

                // Garbage may stand right before the header, on its line.
                if (line.LastIndexOf(Length, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                {
                    length = long.TryParse(line.AsSpan(at + Length.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
                }
            }

            if (length is not { } bytes)
            {
                return null;
            }

            if (bytes > MostBytes)
            {
                if (!await SkipAsync(bytes, cancellation).ConfigureAwait(false))
                {
                    return null;
                }

                continue;
            }

            var message = new byte[bytes];
            for (var read = 0; read < message.Length;)
            {
                if (_start == _end && !await FillAsync(cancellation).ConfigureAwait(false))
                {
                    return null;
                }

                var part = Math.Min(_end - _start, message.Length - read);
                Array.Copy(_buffer, _start, message, read, part);
                (_start, read) = (_start + part, read + part);
            }

            return message;
        }
    }

    // A line without its end; what is too long for a header comes in parts.
    private async ValueTask<string?> LineAsync(CancellationToken cancellation)
    {
        var line = new List<byte>();
        while (line.Count < MostHeader)
        {
            if (_start == _end && !await FillAsync(cancellation).ConfigureAwait(false))
            {
                return null;
            }

            var next = _buffer[_start++];
            if (next == (byte)'\n')
            {
                break;
            }

            line.Add(next);
        }

        return Encoding.ASCII.GetString([.. line]).TrimEnd('\r');
    }

    private async ValueTask<bool> SkipAsync(long bytes, CancellationToken cancellation)
    {
        while (bytes > 0)
        {
            if (_start == _end && !await FillAsync(cancellation).ConfigureAwait(false))
            {
                return false;
            }

            var part = (int)Math.Min(_end - _start, bytes);
            (_start, bytes) = (_start + part, bytes - part);
        }

        return true;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        _start = 0;
        _end = await stream.ReadAsync(_buffer, cancellation).ConfigureAwait(false);
        return _end > 0;
    }
}
