using System;
using System.IO;
using Thresholds.Cli.Files;

namespace Thresholds.Cli.Assess;

/// <summary>The lines of a file, one after the other, in memory that does not grow with the file.</summary>
/// <param name="stream">The file.</param>
/// <param name="place">Its place, for what is said of it.</param>
internal sealed class CaseLines(Stream stream, Place place)
{
    /// <summary>The longest line, in bytes; what is longer is passed over.</summary>
    public const int MostBytes = 1 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isOver;

    /// <summary>The number of the line that was given last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How many bytes are done with.</summary>
    public long Done { get; private set; }

    /// <summary>How many bytes there are; null when nobody can say.</summary>
    public long? Length { get; } = stream.CanSeek ? stream.Length : null;

    /// <summary>Whether the line that was given last is too long, and left out.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Why the file cannot be read on; null while it can.</summary>
    public Complaint? Complaint { get; private set; }

    /// <summary>The next line without its line feed, to be used before the next is asked for; false at the end.</summary>
    public bool Next(out ReadOnlySpan<byte> line)
    {
        line = default;
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var held = _buffer.AsSpan(_start, _end - _start);
            if (held[searched..].IndexOf((byte)'\n') is var found and >= 0)
            {
                line = IsTooLong ? default : Text(held[..(searched + found)]);
                return Given(searched + found + 1);
            }

            if (_isOver)
            {
                line = IsTooLong ? default : Text(held);
                return (held.Length > 0 || IsTooLong) && Complaint is null && Given(held.Length);
            }

            if (held.Length > MostBytes)
            {
                IsTooLong = true;
                Done += held.Length;
                _start = _end;
            }

            searched = _end - _start;
            Fill();
        }
    }

    // Without the byte order mark that some programs put before everything.
    private ReadOnlySpan<byte> Text(ReadOnlySpan<byte> line) => Number == 0 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;

    private bool Given(int bytes)
    {
        _start += bytes;
        Done += bytes;
        Number++;
        return true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        try
        {
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            _isOver = read == 0;
        }
        catch (Exception problem) when (TextFile.Complaint(place, problem) is { } complaint)
        {
            Complaint = complaint;
            _isOver = true;
        }
    }
}
