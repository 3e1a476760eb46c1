using System;
using System.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.New;

public sealed class NewTests
{
    private const string Town = "authority town \"Town\"\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\nfact age \"Age\" age 0..18 # in years\ncontact desk \"Desk\" { phone \"1\" }\ndomain home \"Home\" {\n    at low { - fine \"Fine\" }\n    at high {\n        - bad \"Bad\"\n    }\n}\ndomain school \"School\" { at low { - there \"There\" } }\n";

    [Theory]
    [InlineData("bullet worse --at high --domain home", "        - bad \"Bad\"\n        - worse \"Worse\"\n    }\n")]
    [InlineData("bullet fit --at low --domain home --when|age >= 5", "    at low { - fine \"Fine\"\n      - fit \"Fit\" when age >= 5\n    }\n    at high")]
    [InlineData("bullet late --at high --domain school --text|Often late", "domain school \"School\" { at low { - there \"There\" }\n  at high {\n    - late \"Often late\"\n  }\n}\n")]
    [InlineData("fact size --type|percent 0%..100%", "age 0..18 # in years\nfact size \"Size\" percent 0%..100%\ncontact")]
    [InlineData("ladder steps --on age", "}\nladder steps \"Steps\" on age\n")]
    [InlineData("contact night --phone|999 1", "contact desk \"Desk\" { phone \"1\" }\ncontact night \"Night\" {\n  phone \"999 1\"\n}\ndomain")]
    [InlineData("response high", "}\nresponse high {\n  offer \"To be filled in\"\n}\n")]
    [InlineData("pathway way --at high --to desk --when|age < 5", "}\npathway way \"Way\" when level >= high and (age < 5) {\n  to desk\n}\n")]
    [InlineData("example young --given|age 4, bad yes --expect|level high", "}\nexample young \"Young\" {\n  age 4, bad yes\n  => level high\n}\n")]
    public void EveryKindIsPutAtItsPlaceAndTheFileStaysSound(string words, string expected)
    {
        foreach (var ending in new[] { "\n", "\r\n" })
        {
            using var folder = new Folder().With("town.thr", Town.Replace("\n", ending, StringComparison.Ordinal));
            string[] line = ["new", .. Words(words), "--file", "town.thr"];

            // Without --write it is printed, and the file is as before.
            Assert.Contains(Words(words)[1], folder.Run(line).Clean().Out);
            Assert.Equal(Town.Replace("\n", ending, StringComparison.Ordinal), folder.Read("town.thr"));

            var answer = folder.Run([.. line, "--write"]).Clean();
            var text = folder.Read("town.thr");
            Assert.Contains(expected.Replace("\n", ending, StringComparison.Ordinal), text);
            Assert.Equal(0, folder.Run("check", "town.thr").ExitCode);

            // The line that is told is where it stands.
            var number = int.Parse(answer.Out.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(text.Split('\n').Skip(number - 1).Take(2), told => told.Contains(Words(words)[1], StringComparison.Ordinal));

            // A second time it is there already.
            Assert.Equal(1, folder.Run([.. line, "--write"]).ExitCode);
            Assert.Equal(text, folder.Read("town.thr"));
        }
    }

    [Theory]
    [InlineData("bullet b", "say at which level the bullet stands: --at low or high")]
    [InlineData("bullet b --at high", "say in which domain or area the bullet stands: --domain home or school")]
    [InlineData("bullet b --at high --domain hom", "this file has no domain or area 'hom'; did you mean 'home'?")]
    [InlineData("bullet B --at high --domain home", "'B' is not a name: names are of small letters, digits and single hyphens")]
    [InlineData("bullet b --at high --domain home --text|x\" when age < 5", "holds a double quote, which would end it")]
    [InlineData("bullet b --at high --domain home --when|age < 5 } # x", "holds '}', which cannot stand there; take it out")]
    [InlineData("bullet b --at high --domain home --when|age < 5\nfact z \"Z\" yes/no", "cannot stand there; take it out")]
    [InlineData("bulet b", "thr new cannot write a 'bulet'; did you mean 'bullet'?")]
    [InlineData("fact f --at high", "--at is nothing of a fact")]
    [InlineData("pathway p", "say when the pathway opens: --at LEVEL, or --when CONDITION")]
    [InlineData("response high --text|x", "--text is nothing of a response")]
    public void WhatCannotBeWrittenIsRefusedWithTheMend(string words, string message)
    {
        using var folder = new Folder().With("town.thr", Town);
        var answer = folder.Run(["new", .. Words(words), "--file", "town.thr", "--write"]);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(message, answer.Err.Split('\n')[0]);
        Assert.Equal(Town, folder.Read("town.thr"));
    }

    [Theory]
    [InlineData("bullet bad --at high --domain home", "THR1002")]
    [InlineData("bullet b --at hihg --domain home", "there is no level 'hihg'; did you mean 'high'?")]
    [InlineData("pathway p --at high --to dsk", "there is no contact 'dsk'; did you mean 'desk'?")]
    [InlineData("example e --given|age 4 --expect|level high", "THR5001")]
    public void WhatWouldBeAnErrorIsNotWritten(string words, string message)
    {
        using var folder = new Folder().With("town.thr", Town);
        var answer = folder.Run(["new", .. Words(words), "--file", "town.thr", "--write"]);
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(message, answer.Err);
        Assert.Equal(Town, folder.Read("town.thr"));
    }

    [Fact]
    public void WithoutAFileItIsPrinted()
    {
        using var folder = new Folder();
        Assert.Equal("- low-attendance \"Attends less\" when attendance < 90%\n", folder.Run("new", "bullet", "low-attendance", "--text", "Attends less", "--when", "attendance < 90%").Clean().Out);
        Assert.Equal("thr: error: --write goes with --file, the file to write to", folder.Run("new", "fact", "f", "--write").Err.Split('\n')[0]);
        Assert.Equal("no.thr: error: there is no such file or folder\n", folder.Run("new", "fact", "f", "--file", "no.thr").Err);
    }

    // An option and a value with blanks are joined by a bar.
    private static string[] Words(string words)
    {
        var parts = words.Split(" --");
        return [.. parts[0].Split(' '), .. parts.Skip(1).SelectMany(part => part.Contains('|', StringComparison.Ordinal) ? ["--" + part.Split('|')[0], part[(part.IndexOf('|', StringComparison.Ordinal) + 1)..]] : ("--" + part).Split(' ', 2))];
    }
}
