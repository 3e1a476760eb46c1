using System;
using System.IO;

namespace Thresholds.Editors.Tests.Machine;

/// <summary>The extension, bundled once for all tests that need it.</summary>
internal static class Bundle
{
    private static readonly Lazy<string> Built = new(Build);

    /// <summary>The extension.</summary>
    public static string Folder { get; } = Repository.At("editors", "vscode");

    /// <summary>What the extension is bundled into.</summary>
    public static string Dist => Built.Value;

    private static string Build()
    {
        var (code, output) = Programs.Run(Folder, "node", "build.mjs");
        return code == 0 ? Path.Combine(Folder, "dist") : throw new InvalidOperationException(output);
    }
}
