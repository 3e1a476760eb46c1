using System;
using System.IO;
using System.Reflection;
using Xunit;

namespace Thresholds.Generator.Tests.Samples;

/// <summary>The program that compares two partnerships with one text runs, and prints what they differ in.</summary>
public class TemplateSampleTests
{
    [Fact]
    public void Prints_how_the_two_differ()
    {
        using var written = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        try
        {
            Console.SetOut(written);
            Assembly.Load("Template").EntryPoint!.Invoke(null, [Array.Empty<string>()]); // a program has an entry point
        }
        finally
        {
            Console.SetOut(before);
        }

        var text = written.ToString();
        Assert.Contains("Westborough Safeguarding Partnership (regional text): 3 Targeted help\n", text);
        Assert.Contains("    Westborough supplement, p. 4 (in place of Regional threshold document, Matrix, Health and development, Early help, 1)\n", text);
        Assert.Contains("  not kept here: Moves often, because the partnership decided so in 2025\n", text);
        Assert.Contains("Partneriaeth Ddiogelu Millbrook: 3 Cymorth wedi'i dargedu\n", text);
        Assert.EndsWith("Met in Millbrook only: frequent-moves, much-absence\n", text);
    }
}
