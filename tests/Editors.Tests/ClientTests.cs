using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Editors.Tests.Machine;
using Xunit;

namespace Thresholds.Editors.Tests;

/// <summary>Editors open a shipped document, type a contradiction, are told, ask, rename and format.</summary>
public sealed class ClientTests
{
    private static readonly string Tests = Repository.At("tests", "Editors.Tests");

    [EditorFact("node", "scripts")]
    public void NodeClientIsServed()
    {
        using var documents = new Documents();
        var (code, output) = Programs.Run(Path.Combine(Tests, "node"), "node", ["protocol.mjs", documents.Folder, .. Programs.Thr]);
        Assert.True(code == 0, output);
    }

    [EditorFact("nvim")]
    public void NeovimIsServed()
    {
        using var documents = new Documents();
        var (code, output) = Programs.Run(Tests, Environment(documents), "nvim", "--headless", "-u", "NONE", "-i", "NONE", "--cmd", "let &rtp = fnameescape('" + Repository.At("editors", "neovim").Replace("'", "''", System.StringComparison.Ordinal) + "') .. ',' .. &rtp", "-c", "luafile neovim.lua");
        Assert.True(code == 0 && output.Contains("done", System.StringComparison.Ordinal), output);
    }

    [EditorFact("emacs")]
    public void EmacsColoursAndIndents()
    {
        var (code, output) = Programs.Run(Tests, "emacs", "-Q", "--batch", "-L", Repository.At("editors", "emacs"), "-l", "emacs.el", "-f", "thr-try-colours");
        Assert.True(code == 0 && output.Contains("done", System.StringComparison.Ordinal), output);
    }

    [EditorFact("emacs", "eglot")]
    public void EmacsIsServed()
    {
        using var documents = new Documents();
        var (code, output) = Programs.Run(Tests, Environment(documents), "emacs", "-q", "--batch", "-L", Repository.At("editors", "emacs"), "-l", "emacs.el", "-f", "thr-try-server");
        Assert.True(code == 0 && output.Contains("done", System.StringComparison.Ordinal), output);
    }

    [EditorFact("emacs")]
    public void EmacsModeIsCompiledWithoutWarnings()
    {
        using var documents = new Documents();
        var mode = Path.Combine(documents.Folder, "thr-mode.el");
        File.Copy(Repository.At("editors", "emacs", "thr-mode.el"), mode);
        var (code, output) = Programs.Run(documents.Folder, "emacs", "-Q", "--batch", "--eval", "(setq byte-compile-error-on-warn t)", "-f", "batch-byte-compile", mode);
        Assert.True(code == 0 && File.Exists(mode + "c"), output);
    }

    // Scripts of editors split the command at tabs, since paths may hold spaces.
    private static Dictionary<string, string> Environment(Documents documents) => new() { ["THR"] = string.Join("\t", Programs.Thr), ["FOLDER"] = documents.Folder };
}
