using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Thresholds.Cli.Tests;

namespace Thresholds.Web.Tests.Browsing;

/// <summary>A headless browser, started once for all tests of a run. It shows one page at a time.</summary>
public sealed class Browser : IDisposable
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly StringBuilder _errors = new();
    private Process? _process;

    /// <summary>The folder of the script and the packages for Node.</summary>
    internal static string Scripts { get; } = Path.Combine(Folder.Repository, "tests", "Web.Tests", "node");

    /// <summary>Shows a page of a server.</summary>
    public void Open(Uri address, int width = 1280, int height = 900, bool isDark = false, bool withScript = true) => Ask(new { Do = "open", Url = address.AbsoluteUri, Width = width, Height = height, Dark = isDark, Script = withScript });

    /// <summary>Runs statements of JavaScript that have the page of Playwright as <c>page</c>, and gives what they return.</summary>
    public JsonElement Run(string script) => Ask(new { Do = "run", Script = script }).GetProperty("value");

    /// <summary>What the browser complained about since the page was opened: errors of scripts, what a policy forbade, what could not be loaded.</summary>
    public IReadOnlyList<string> Faults() => Texts(Ask(new { Do = "faults" }).GetProperty("value"));

    /// <summary>The addresses that were asked for since the page was opened.</summary>
    public IReadOnlyList<string> Asked() => Texts(Ask(new { Do = "asked" }).GetProperty("value"));

    /// <summary>Shows the page as on "print" or "screen".</summary>
    public void See(string media) => Ask(new { Do = "media", Media = media });

    /// <summary>What axe-core finds wrong with the page that is shown.</summary>
    /// <param name="withDoubts">Whether what it cannot decide counts as wrong.</param>
    public IReadOnlyList<string> Complaints(bool withDoubts = true)
    {
        var found = Ask(new { Do = "axe" });
        return found.GetProperty("passes").GetInt32() == 0
            ? throw new InvalidOperationException("axe looked at nothing")
            : [.. Texts(found.GetProperty("violations")), .. withDoubts ? Texts(found.GetProperty("incomplete")) : []];
    }

    /// <summary>Takes a picture of the whole page that is shown.</summary>
    public void TakePicture(string path) => Ask(new { Do = "picture", File = path });

    /// <summary>Prints the page that is shown.</summary>
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

    private static IReadOnlyList<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString() ?? "")];

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
