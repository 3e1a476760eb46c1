using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Thresholds.Dsl.Tests.Documents;

/// <summary>Finds the <c>.thr</c> blocks of the documentation.</summary>
public static class CodeBlocks
{
    /// <summary>Every block of the documentation, in the order of files and lines.</summary>
    public static IReadOnlyList<CodeBlock> All { get; } = [.. Files().SelectMany(Read)];

    public static IReadOnlyList<CodeBlock> In(string file) => [.. All.Where(block => block.File == file)];

    private static IEnumerable<string> Files() => Directory
        .GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Append(Path.Combine(Repository.Root, "README.md"))
        .Where(File.Exists)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<CodeBlock> Read(string path)
    {
        var name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var fence = i++;
            while (i < lines.Length && !lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                i++;
            }

            var info = lines[fence][3..].Trim();
            if (info == "thr" || info.StartsWith("thr ", StringComparison.Ordinal))
            {
                yield return new CodeBlock(name, fence + 1, info[3..].Trim(), string.Join("\n", lines[(fence + 1)..i]) + "\n");
            }
        }
    }
}
