using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Editors.Tests.Machine;
using Xunit;

namespace Thresholds.Editors.Tests;

/// <summary>The extension for Visual Studio Code as a package, and its start without the editor round it.</summary>
public sealed class ExtensionTests
{
    [EditorFact("node", "npm", "extension")]
    public void OneScriptMakesThePackage()
    {
        using var documents = new Documents();
        var package = Path.Combine(documents.Folder, "thr.vsix");
        var (code, output) = Programs.Run(Bundle.Folder, "npm", "run", "package", "--", "--out", package);
        Assert.True(code == 0, output);
        using var archive = ZipFile.OpenRead(package);
        Assert.Equal(
            ["[Content_Types].xml", "extension.vsixmanifest", "extension/LICENSE.txt", "extension/dist/extension.js", "extension/dist/webview.js", "extension/language-configuration.json", "extension/media/matrix.css", "extension/package.json", "extension/readme.md", "extension/snippets/thr.json", "extension/syntaxes/thr.tmLanguage.json"],
            archive.Entries.Select(entry => entry.FullName).Order(System.StringComparer.Ordinal));
    }

    [EditorFact("node", "extension")]
    public void ExtensionStartsWithAndWithoutTheTool()
    {
        using var documents = new Documents();
        Assert.True(Directory.Exists(Bundle.Dist));
        var (code, output) = Programs.Run(Repository.At("tests", "Editors.Tests", "node"), "node", "activation.mjs", documents.Folder);
        Assert.True(code == 0, output);
    }

    [Theory]
    [InlineData("editors/vscode/package-lock.json")]
    [InlineData("tests/Editors.Tests/node/package-lock.json")]
    public void LocksNameNoRegistry(string path) => Assert.DoesNotMatch(new Regex("\"resolved\"|registry"), Repository.Read(path.Split('/')));
}
