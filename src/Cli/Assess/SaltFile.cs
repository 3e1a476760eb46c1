using System;
using System.IO;
using Thresholds.Cli.Files;

namespace Thresholds.Cli.Assess;

/// <summary>Reads the salt that fingerprints of facts are made with.</summary>
internal static class SaltFile
{
    private const int Least = 16;
    private const int Most = 4096;

    /// <summary>The bytes of the file, or what is wrong.</summary>
    public static (byte[]? Salt, Complaint? Complaint) Read(string path, string directory)
    {
        try
        {
            using var file = File.OpenRead(Path.GetFullPath(path, directory));
            var bytes = new byte[Most + 1];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length is < Least or > Most ? (null, new Complaint(path, $"a salt has {Least} to {Most} bytes")) : (bytes[..length], null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, new Complaint(path.Length == 0 ? "''" : path, "the salt cannot be read: " + problem.Message));
        }
    }
}
