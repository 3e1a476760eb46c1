using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Thresholds.Cli.Tests;

namespace Thresholds.Pages.Tests.Browsing;

/// <summary>A headless browser, started once for all tests of a run. It shows one page at a time and loads nothing from a network.</summary>
public sealed class Browser : IDisposable
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly StringBuilder _errors = new();
    private Process? _process;

    /// <summary>The folder of the script and the packages for Node.</summary>
    internal static string Scripts { get; } = Path.Combine(Folder.Repository, "tests", "Pages.Tests", "node");

    /// <summary>Shows a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="width">How wide the window is, in pixels.</param>
    /// <returns>The addresses that it wanted to load something from.</returns>
    public IReadOnlyList<string> Open(string html, int width = 1024) => Opened(new { Do = "open", Html = html, Width = width });

    /// <summary>Shows a page that lies in a file.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="width">How wide the window is, in pixels.</param>
    /// <returns>The addresses that it wanted to load something from, other files aside.</returns>
    public IReadOnlyList<string> OpenFile(string path, int width = 1024) => Opened(new { Do = "open", File = path, Width = width });

    /// <summary>Shows the page as on paper, or with the few colours of somebody's choice.</summary>
    /// <param name="media">"screen" or "print".</param>
    /// <param name="hasOwnColours">Whether the reader's colours take the place of those of the page.</param>
    /// <param name="isDark">Whether the reader prefers light text on a dark ground.</param>
    public void See(string media, bool hasOwnColours = false, bool isDark = false) => Ask(new { Do = "media", Media = media, ForcedColors = hasOwnColours ? "active" : "none", ColorScheme = isDark ? "dark" : "light" });

    /// <summary>What axe-core finds wrong with the page that is shown; what it cannot decide counts as wrong.</summary>
    public IReadOnlyList<string> Complaints()
    {
        var found = Ask(new { Do = "axe" });
        return found.GetProperty("passes").GetInt32() == 0
            ? throw new InvalidOperationException("axe looked at nothing")
            : [.. new[] { "violations", "incomplete" }.SelectMany(kind => found.GetProperty(kind).EnumerateArray()).Select(rule => $"{rule.GetProperty("rule")}: {rule.GetProperty("help")}: {string.Join(" | ", rule.GetProperty("places").EnumerateArray())}")];
    }

    /// <summary>What a script says of the page that is shown.</summary>
    /// <param name="script">An expression of JavaScript.</param>
    public JsonElement Value(string script) => Ask(new { Do = "ask", Script = script }).GetProperty("value");

    /// <summary>Takes a picture of the page that is shown.</summary>
    /// <param name="path">The full path of the PNG file.</param>
    /// <param name="isWhole">Whether of the whole page, rather than of what the window shows of it.</param>
    public void TakePicture(string path, bool isWhole = true) => Ask(new { Do = "picture", File = path, Whole = isWhole });

    /// <summary>Prints the page that is shown.</summary>
    /// <param name="path">The full path of the PDF file.</param>
    public void Print(string path) => Ask(new { Do = "print", File = path });

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is null)
        {
            return;
        }

        // Without anything more to ask, the script closes the browser and ends.
        _process.StandardInput.Close();
        if (!_process.WaitForExit(Patience))
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private IReadOnlyList<string> Opened(object request) => [.. Ask(request).GetProperty("asked").EnumerateArray().Select(address => address.GetString() ?? "")];

    private JsonElement Ask(object request)
    {
        _process ??= Start();
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(request, Names));
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLineAsync();
        if (!line.Wait(Patience) || line.Result is not { } text)
        {
            lock (_errors)
            {
                throw new InvalidOperationException("the browser does not answer: " + _errors);
            }
        }

        var reply = JsonSerializer.Deserialize<JsonElement>(text);
        return reply.TryGetProperty("problem", out var problem) ? throw new InvalidOperationException(problem.GetString()) : reply;
    }

    private Process Start()
    {
        var process = Process.Start(new ProcessStartInfo(Needs.Find("node") ?? "node", ["browser.mjs", Needs.Chromium ?? "chromium"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            WorkingDirectory = Scripts,
        }) ?? throw new InvalidOperationException("node did not start");
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
            {
                _errors.AppendLine(line.Data);
            }
        };
        process.BeginErrorReadLine();
        return process;
    }
}
