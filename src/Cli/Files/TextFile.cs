using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Unicode;

namespace Thresholds.Cli.Files;

/// <summary>Reads files as strict UTF-8, and writes them.</summary>
internal static class TextFile
{
    /// <summary>The most that is loaded, in bytes.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text of a file without a byte order mark, or why it cannot be had.</summary>
    public static (string? Text, Complaint? Complaint) Read(Place place)
    {
        try
        {
            var (stream, complaint) = Open(place);
            if (stream is null)
            {
                return (null, complaint);
            }

            using (stream)
            {
                return Read(stream, place);
            }
        }
        catch (Exception problem) when (Complaint(place, problem) is { } complaint)
        {
            return (null, complaint);
        }
    }

    /// <summary>The text of what is read, without a byte order mark, or why it cannot be had.</summary>
    public static (string? Text, Complaint? Complaint) Read(Stream stream, Place place)
    {
        try
        {
            var bytes = Load(stream);
            return bytes.Length > MostBytes
                ? (null, new Complaint(place.Shown, "the file is larger than 16 MB and was not read; split it"))
                : Decoded(place, bytes);
        }
        catch (Exception problem) when (Complaint(place, problem) is { } complaint)
        {
            return (null, complaint);
        }
    }

    /// <summary>Puts a text in the place of that of a file, whose byte order mark stays; says why that cannot be done.</summary>
    public static Complaint? Write(Place place, string text)
    {
        try
        {
            using var stream = new FileStream(place.Full, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
            Span<byte> start = stackalloc byte[Mark.Length];
            var isMarked = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Mark);
            stream.Position = isMarked ? Mark.Length : 0;
            stream.Write(Encoding.UTF8.GetBytes(text));
            stream.SetLength(stream.Position);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return new Complaint(place.Shown, "you are not allowed to write this");
        }
        catch (Exception problem) when (Complaint(place, problem) is { } complaint)
        {
            return complaint;
        }
    }

    /// <summary>A file to be read, or why it cannot be had. Reading it may still fail.</summary>
    public static (FileStream? Stream, Complaint? Complaint) Open(Place place)
    {
        try
        {
            return Directory.Exists(place.Full)
                ? (null, new Complaint(place.Shown, "this is a folder; name a file"))
                : (new FileStream(place.Full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), null);
        }
        catch (Exception problem) when (Complaint(place, problem) is { } complaint)
        {
            return (null, complaint);
        }
    }

    /// <summary>What a failure to read a file means to whoever named it; null for faults of the program.</summary>
    public static Complaint? Complaint(Place place, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => new Complaint(place.Shown, "there is no such file or folder"),
        UnauthorizedAccessException => new Complaint(place.Shown, "you are not allowed to read this"),
        IOException or NotSupportedException => new Complaint(place.Shown, "this cannot be read: " + problem.Message),
        _ => null,
    };

    // At most one byte more than is allowed, so that nobody can fill the memory with an endless file.
    private static ReadOnlySpan<byte> Load(Stream stream)
    {
        var expected = stream.CanSeek ? stream.Length : 0;
        if (expected > MostBytes)
        {
            return new byte[MostBytes + 1];
        }

        var bytes = new byte[Math.Max(4096, expected + 1)];
        var length = 0;
        while (stream.ReadAtLeast(bytes.AsSpan(length), bytes.Length - length, throwOnEndOfStream: false) is var read and > 0)
        {
            length += read;
            if (length > MostBytes)
            {
                break;
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(2 * length, MostBytes + 1));
            }
        }

        return bytes.AsSpan(0, length);
    }

    private static (string? Text, Complaint? Complaint) Decoded(Place place, ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
        if (Utf8.IsValid(text))
        {
            return (Encoding.UTF8.GetString(text), null);
        }

        var wrong = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? "it seems to be UTF-16" : "the first wrong character is in line " + LineOfFirstWrong(text).ToString(CultureInfo.InvariantCulture);
        return (null, new Complaint(place.Shown, $"the file is not a text in UTF-8: {wrong}; save it as UTF-8"));
    }

    private static int LineOfFirstWrong(ReadOnlySpan<byte> text)
    {
        var line = 1;
        while (text.IndexOf((byte)'\n') is var end and >= 0 && Utf8.IsValid(text[..end]))
        {
            line++;
            text = text[(end + 1)..];
        }

        return line;
    }
}
