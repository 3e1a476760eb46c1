using System;
using System.Text.Json;

namespace Thresholds.Cli.Tests;

/// <summary>What a run of the tool left.</summary>
internal sealed record Answer(int ExitCode, string Out, string Err)
{
    /// <summary>The lines of the output, without the end of the last.</summary>
    public string[] Lines => Out.TrimEnd('\n').Split('\n');

    /// <summary>The output read as JSON.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Out, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.Clone();
    }

    /// <summary>The output, checked to be whole and quiet on the error side.</summary>
    public Answer Clean()
    {
        if (Err.Length > 0 || ExitCode != 0)
        {
            throw new InvalidOperationException($"exit {ExitCode}: {Err}{Out}");
        }

        return this;
    }
}
