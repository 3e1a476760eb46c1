using System;
using System.Diagnostics;
using System.IO;
using System.Text.RegularExpressions;
using Thresholds.Cli.Tests;
using Thresholds.Web.Tests.Browsing;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>The styles that are checked in are those that their sources make, and take nothing that is not ours to use.</summary>
public class StyleTests
{
    private static readonly string Web = Path.Combine(Folder.Repository, "src", "Web");

    [StyleFact]
    public void They_are_what_npm_makes_of_them()
    {
        using var folder = new Folder();
        var made = Path.Combine(folder.Path, "made.css");
        using var process = Process.Start(new ProcessStartInfo(Needs.Find("node") ?? "node", ["styles.mjs", made]) { WorkingDirectory = Path.Combine(Web, "node"), RedirectStandardError = true }) ?? throw new InvalidOperationException("node did not start");
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
        Assert.Equal(File.ReadAllText(made), File.ReadAllText(Path.Combine(Web, "wwwroot", "govuk-frontend.css")));
    }

    [Fact]
    public void They_load_nothing_and_bear_neither_crown_nor_typeface()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Web, "wwwroot"), "*.css"))
        {
            Assert.DoesNotMatch(new Regex("url\\(|@import|@font-face|GDS Transport|crown(?! copyright)", RegexOptions.IgnoreCase), File.ReadAllText(file));
        }
    }

    [Fact]
    public void The_licence_lies_beside_them() => Assert.Contains("Permission is hereby granted, free of charge", File.ReadAllText(Path.Combine(Web, "wwwroot", "govuk-frontend.LICENCE.txt")));
}
