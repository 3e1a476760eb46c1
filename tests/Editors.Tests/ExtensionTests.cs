using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
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
            ["[Content_Types].xml", "extension.vsixmanifest", "extension/LICENSE.txt", "extension/ThirdPartyNotices.txt", "extension/dist/extension.js", "extension/dist/webview.js", "extension/language-configuration.json", "extension/media/matrix.css", "extension/package.json", "extension/readme.md", "extension/snippets/thr.json", "extension/syntaxes/thr.tmLanguage.json"],
            archive.Entries.Select(entry => entry.FullName).Order(System.StringComparer.Ordinal));

        // What is bundled is passed on under its own licences, in full.
        var notices = Read(archive, "extension/ThirdPartyNotices.txt");
        var packages = Regex.Matches(Repository.Read("editors", "vscode", "dist", "inputs.json"), @"""(node_modules/(?:[^""]*/node_modules/)?(?:@[^/""]+/)?[^/""]+)/").Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Contains("node_modules/vscode-languageclient", packages);
        foreach (var folder in packages.Select(package => Repository.At("editors", "vscode", package)))
        {
            using var about = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "package.json")));
            Assert.Contains($"\n{about.RootElement.GetProperty("name").GetString()} {about.RootElement.GetProperty("version").GetString()}\n", notices);
            var licence = Directory.GetFiles(folder).Single(file => Path.GetFileName(file).StartsWith("license", System.StringComparison.OrdinalIgnoreCase));
            Assert.Contains(File.ReadAllText(licence).Replace("\r\n", "\n").Trim(), notices);
        }
    }

    [EditorFact("node", "extension")]
    public void ExtensionStartsWithAndWithoutTheTool()
    {
        using var documents = new Documents();
        Assert.True(Directory.Exists(Bundle.Dist));
        var (code, output) = Programs.Run(Repository.At("tests", "Editors.Tests", "node"), "node", "activation.mjs", documents.Folder);
        Assert.True(code == 0, output);
    }

    [EditorFact("node", "extension")]
    public void TheToolWritesEveryFormThatTheExtensionOffers()
    {
        using var documents = new Documents();
        Assert.True(Directory.Exists(Bundle.Dist));
        var (code, output) = Programs.Run(Repository.At("tests", "Editors.Tests", "node"), "node", ["writing.mjs", documents.Folder, .. Programs.Thr]);
        Assert.True(code == 0, output);
    }

    private static string Read(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [Theory]
    [InlineData("editors/vscode/package-lock.json")]
    [InlineData("tests/Editors.Tests/node/package-lock.json")]
    public void LocksNameNoRegistry(string path) => Assert.DoesNotMatch(new Regex("\"resolved\"|registry"), Repository.Read(path.Split('/')));
}
