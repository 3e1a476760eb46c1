using System;
using System.Collections.Generic;
using System.IO;
using Thresholds.Editors.Tests.Machine;
using Xunit;

namespace Thresholds.Editors.Tests;

/// <summary>The preview of the matrix in a browser. With <c>THRESHOLDS_RENEW_PICTURES=1</c> the pictures of the documentation are made anew.</summary>
public sealed class PreviewTests
{
    [EditorFact("node", "scripts", "extension", "chromium")]
    public void PreviewShowsLeadsAndFollows()
    {
        using var documents = new Documents();
        Assert.True(File.Exists(Path.Combine(Bundle.Dist, "webview.js")));
        var pictures = Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_PICTURES") == "1" ? Repository.At("docs", "images") : "-";
        var (code, output) = Programs.Run(
            Repository.At("tests", "Editors.Tests", "node"), new Dictionary<string, string> { ["CHROMIUM"] = Programs.Find("chromium") ?? "chromium" }, "node", ["preview.mjs", documents.Folder, pictures, .. Programs.Thr]);
        Assert.True(code == 0, output);
    }
}
