using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Thresholds.Editors.Tests.Machine;

/// <summary>What tests need that is no part of .NET.</summary>
internal static class Needs
{
    /// <summary>Why a test is skipped; null when it runs. With <c>CI=true</c> it always runs, and fails without what it needs.</summary>
    /// <param name="needed">Programs, and <c>extension</c> or <c>scripts</c> for the packages of these.</param>
    public static string? Lacking(IEnumerable<string> needed) =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase) ? null : needed.Select(Lacking).FirstOrDefault(reason => reason is not null);

    private static string? Lacking(string needed) => needed switch
    {
        "extension" => Directory.Exists(Repository.At("editors", "vscode", "node_modules")) ? null : "the packages of the extension are not installed (npm ci in editors/vscode)",
        "scripts" => Directory.Exists(Repository.At("tests", "Editors.Tests", "node", "node_modules")) ? null : "the packages of the scripts are not installed (npm ci in tests/Editors.Tests/node)",
        "node" => Programs.Find("node") is null ? "node is not on the PATH (Debian: apt-get install nodejs npm)" : null,
        "nvim" => Programs.Find("nvim") is null ? "Neovim is not installed (Debian: apt-get install neovim)" : null,
        "emacs" => Programs.Find("emacs") is null ? "Emacs is not installed (Debian: apt-get install emacs-nox)" : null,
        "eglot" => Programs.Run(Path.GetTempPath(), "emacs", "-q", "--batch", "--eval", "(progn (package-initialize) (require 'eglot))").Code == 0 ? null : "eglot is not installed (Debian: apt-get install elpa-eglot)",
        _ => Programs.Find(needed) is null ? $"{needed} is not on the PATH (Debian: apt-get install {needed})" : null,
    };
}
