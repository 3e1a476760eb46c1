using System.Collections.Generic;

namespace Thresholds.LanguageServer;

/// <summary>What the server asks of the machine it runs on.</summary>
public interface IDisk
{
    /// <summary>The full paths of the <c>.thr</c> files below a folder; none when it cannot be looked into.</summary>
    /// <param name="folder">The full path of the folder.</param>
    IReadOnlyList<string> FilesBelow(string folder);

    /// <summary>The text of a file; null when there is none, or none in UTF-8.</summary>
    /// <param name="path">Its full path.</param>
    string? Read(string path);

    /// <summary>The address of the page about a kind of finding; null when there is none.</summary>
    /// <param name="code">The code of the kind.</param>
    string? PageOf(string code);
}
