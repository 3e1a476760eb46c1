using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.LanguageServer.Tests.Harness;

/// <summary>Files that are nowhere but here.</summary>
internal sealed class MemoryDisk : IDisk
{
    public ConcurrentDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> FilesBelow(string folder) => [.. Files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public string? Read(string path) => Files.TryGetValue(path, out var text) ? text : null;

    public string? PageOf(string code) => "https://example.org/" + code;
}
