using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.LanguageServer;

namespace Thresholds.Cli.Lsp;

/// <summary>The files that a language server reads, found and read as those of every other verb are.</summary>
internal sealed class Disk : IDisk
{
    private readonly ConcurrentDictionary<string, string?> _pages = new(StringComparer.Ordinal);

    public IReadOnlyList<string> FilesBelow(string folder) => Directory.Exists(folder) ? [.. ThrFolder.Below(new Place(folder, folder), []).Select(place => place.Full)] : [];

    public string? Read(string path) => Path.IsPathFullyQualified(path) ? TextFile.Read(new Place(path, path)).Text : null;

    // Pages are laid where an editor can open them.
    public string? PageOf(string code) => _pages.GetOrAdd(code, Lay);

    private static string? Lay(string code)
    {
        try
        {
            using var page = typeof(Disk).Assembly.GetManifestResourceStream(code + ".md");
            if (page is null)
            {
                return null;
            }

            var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "thr", ThrCommand.Version, "diagnostics");
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, code + ".md");
            using (var file = File.Create(path))
            {
                page.CopyTo(file);
            }

            return new Uri(path).AbsoluteUri;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException or UriFormatException)
        {
            return null; // A finding can be read without its page.
        }
    }
}
