using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Dsl.Tests.Hostile;

/// <summary>Whatever a file holds, compiling it ends, does not throw and does not recurse deeply.</summary>
public sealed class HostileInputTests
{
    private const string Authority = "authority a \"A\"\nlevel 1 extra \"Extra\"\nfact f \"F\" yes/no\nfact age \"Age\" age 0..25\n";

    // By name, so that a failing test names its input and not a million characters of it. The codes are all that may be found.
    private static readonly Dictionary<string, (Func<string> Text, string Codes)> Inputs = new(StringComparer.Ordinal)
    {
        ["empty"] = (() => "", "THR1003"),
        ["only white space"] = (() => " \t\r\n \n", "THR1003"),
        ["only comments"] = (() => "# one\n# two\n", "THR1003"),
        ["only a byte order mark"] = (() => "\uFEFF", "THR1003"),
        ["random bytes as Latin-1"] = (() => Random(4_000, 1, 256), "*"),
        ["random bytes without letters"] = (() => Random(4_000, 128, 256), "*"),
        ["random characters"] = (() => Random(4_000, 1, 65_536), "*"),
        ["random bytes with zeros"] = (() => Random(4_000, 0, 256), "THR9005"),
        ["zeros"] = (() => new string('\0', 1_000), "THR9005"),
        ["a text of a million characters"] = (() => $"authority a \"{new string('a', 1_000_000)}\"\n", "THR9003"),
        ["a text of a million characters without end"] = (() => "authority a \"" + new string('a', 1_000_000), "THR0002"),
        ["a comment of a million characters"] = (() => Authority + "# " + new string('a', 1_000_000), ""),
        ["a name of a million characters"] = (() => Authority + "fact " + new string('a', 1_000_000) + " \"X\" yes/no\n", "THR9003"),
        ["a number of a million digits"] = (() => Authority + "define d \"D\" as age < " + new string('9', 1_000_000) + "\n", "THR0011"),
        ["a million signs without meaning"] = (() => Authority + new string(';', 1_000_000), "THR0001"),
        ["a million backslashes"] = (() => $"authority a \"{new string('\\', 1_000_000)}\"\n", "THR9003"),
        ["an or chain of a hundred thousand"] = (() => Authority + "define d \"D\" as " + string.Join(" or ", Enumerable.Repeat("f", 100_000)) + "\n", "THR9004?"),
        ["an or chain of a hundred thousand brackets"] = (() => Authority + "define d \"D\" as " + string.Join(" or ", Enumerable.Repeat("(f)", 100_000)) + "\n", "THR9004?"),
        ["a hundred thousand commas"] = (() => Authority + "define d \"D\" as any of (" + string.Join(", ", Enumerable.Repeat("f", 100_000)) + ")\n", "THR9004?"),
        ["a hundred thousand opening brackets"] = (() => Authority + "define d \"D\" as " + new string('(', 100_000) + "f" + new string(')', 100_000) + "\n", "THR9001"),
        ["a hundred thousand unclosed brackets"] = (() => Authority + "define d \"D\" as " + new string('(', 100_000), "THR9001"),
        ["as many brackets as are allowed"] = (() => Authority + "define d \"D\" as " + Repeat("not (age < 3 or not (", 32) + "f" + new string(')', 64) + "\n", ""),
        ["as many groups as are allowed"] = (() => Authority + "define d \"D\" as " + Repeat("at least 1 of (age < 3, not exactly 1 of (", 32) + "f" + new string(')', 64) + "\n", ""),
        ["a hundred thousand closing brackets"] = (() => Authority + new string(')', 100_000), "THR0005"),
        ["a hundred thousand nots"] = (() => Authority + "define d \"D\" as " + Repeat("not ", 100_000) + "f\n", ""),
        ["a hundred thousand braces"] = (() => Authority + "domain d \"D\" " + new string('{', 100_000) + new string('}', 100_000), "THR0003"),
        ["a hundred thousand unclosed braces"] = (() => Authority + "domain d \"D\" " + new string('{', 100_000), "*"),
        ["a hundred thousand closing braces"] = (() => Authority + new string('}', 100_000), "THR0005"),
        ["a hundred thousand unclosed blocks"] = (() => Authority + "domain d \"D\" { " + Repeat("at extra { ", 100_000), "*"),
        ["a long chain of definitions"] = (() => Authority + Chain("define d{0} \"D\" as d{1} or f\n", 5_000) + "fact d5000 \"D\" yes/no\n", "THR9001"),
        ["a long chain of definitions, last first"] = (() => Authority + Backwards("define d{0} \"D\" as d{1} or f\n", 1_000) + "fact d1000 \"D\" yes/no\nexample e \"E\" { f yes => no level }\n", "THR9001"),
        ["a long circle of definitions"] = (() => Authority + Chain("define d{0} \"D\" as d{1} or f\n", 2_000) + "define d2000 \"D\" as d0\n", "THR1011 THR9001?"),
        ["a long chain of facts that apply"] = (() => Authority + Chain("fact d{0} \"D\" yes/no applies when d{1}\n", 500) + "fact d500 \"D\" yes/no\ndefine d \"D\" as d0\n", "THR9001"),
        ["a long chain of contacts"] = (() => Authority + Chain("contact d{0} \"D\" {{ otherwise d{1} }}\n", 20_000) + "contact d20000 \"D\" { phone \"1\" }\n", ""),
        ["a long circle of contacts"] = (() => Authority + Chain("contact d{0} \"D\" {{ otherwise d{1} }}\n", 2_000) + "contact d2000 \"D\" { otherwise d0 }\n", "THR1011"),
        ["a long chain of bullets"] = (() => Authority + "domain d \"D\" {\n at extra {\n" + Chain("- d{0} \"D\" when met d{1}\n", 1_000) + "- d1000 \"D\"\n}\n}\n", "THR9001"),
        ["ten thousand bands"] = (() => Authority + "score s \"S\" { - i \"I\" points 200 " + string.Concat(Enumerable.Range(0, 10_000).Select(number => $"band b{number} \"B\" {number}\n")) + "}\n", "THR6003"),
        ["ten thousand alternatives"] = (() => Authority + "score s \"S\" { - i \"I\" points " + string.Join(", ", Enumerable.Repeat("1 when f", 10_000)) + " band low \"L\" 0 band high \"H\" 1 }\n", "THR9004?"),
        ["ten thousand cells"] = (() => Authority + "fact row-fact \"R\" one of a, b\nfact column-fact \"C\" one of a, b\ngrid g \"G\" rows row-fact columns column-fact { outcomes x < y columns a, b row a " + string.Join(", ", Enumerable.Repeat("x", 10_000)) + " row b x, y }\n", "THR1007"),
        ["items that disagree about what they share"] = (() => Authority + string.Concat(Enumerable.Range(0, 25).Select(number => $"fact a{number} \"A\" yes/no\n")) + "score s \"S\" {\n"
            + string.Concat(Enumerable.Range(0, 25).Select(number => $"- i{number} \"I\" points 2 when a{number} or age < {(number % 8) + 1}\n- j{number} \"J\" points 2 when a{number} and age > {(number % 8) + 1}\n"))
            + "band low \"L\" 0..49 band high \"H\" 50 or more\n}\n", "THR9004?"),
        ["carriage return and line feed"] = (() => Authority.Replace("\n", "\r\n", StringComparison.Ordinal), ""),
        ["carriage return only"] = (() => Authority.Replace('\n', '\r'), ""),
        ["byte order mark"] = (() => '\uFEFF' + Authority, ""),
        ["byte order mark inside"] = (() => Authority + '\uFEFF', "THR0001"),
        ["emoji in a text"] = (() => Authority + "fact g \"👶🏽 born\" yes/no\n", ""),
        ["emoji outside a text"] = (() => Authority + "fact 👶🏽 \"Born\" yes/no\n", "THR0001"),
        ["letters of other scripts in a name"] = (() => Authority + "fact ребёнок \"Child\" yes/no\n", "THR0007"),
        ["lone surrogates"] = (() => Authority + "fact g \"\uD83D\" yes/no\nfact \uDC76 \"G\" yes/no\n", "*"),
        ["line separator"] = (() => Authority + "fact g \"G\u2028G\" yes/no\n\u2028", "THR0001"),
        ["next line, vertical tab and form feed"] = (() => Authority + "\u0085\v\f", "THR0001"),
        ["direction marks"] = (() => Authority + "fact g\u202E \"G\" yes/no\n", "THR0001"),
        ["a backslash at the end"] = (() => "authority a \"A\\", "THR0002"),
        ["a quote at the end"] = (() => "authority a \"", "THR0002"),
        ["a word at the end"] = (() => "authority", "THR0003"),
    };

    public static TheoryData<string> Names => [.. Inputs.Keys];

    public static TheoryData<string> Limits => [.. LimitInputs.ByCode.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void CompilesToFindings(string name)
    {
        var (make, codes) = Inputs[name];
        var compiled = CompileOnSmallStack(make());
        var found = compiled.Diagnostics.Select(finding => finding.Code).Distinct().ToList();
        Assert.All(compiled.Diagnostics, finding => Assert.True(finding.Message.Length < 2_000));
        if (codes == "*")
        {
            Assert.NotEmpty(found);
            return;
        }

        var allowed = codes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Empty(found.Except(allowed.Select(code => code.TrimEnd('?'))));
        Assert.Empty(allowed.Where(code => !code.EndsWith('?')).Except(found));
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void LimitIsReportedWhereItIsPassed(string code)
    {
        var (make, message) = LimitInputs.ByCode[code];
        var (before, marked, after) = make();
        var finding = Assert.Single(CompileOnSmallStack(before + marked + after).Diagnostics);
        Assert.Equal(code, finding.Code);
        if (message.Length > 0)
        {
            Assert.Equal(message, finding.Message);
            Assert.Equal(new TextSpan(before.Length, marked.Length), finding.Location.Span);
        }
    }

    [Fact]
    public void WhatIsJustWithinTheLimitsIsClean()
    {
        var name = new string('n', Dsl.Syntax.Limits.NameLength);
        var text = new string('t', Dsl.Syntax.Limits.TextLength);
        var deep = new string('(', Dsl.Syntax.Limits.Depth) + name + new string(')', Dsl.Syntax.Limits.Depth);
        Assert.Empty(CompileOnSmallStack($"vocabulary v \"V\"\nfact {name} \"{text}\" yes/no\ndefine d \"D\" as {deep}\n").Diagnostics);
    }

    [Fact]
    public void NamesThatAreTooLongAreReportedAsNames() => Finding.Check(
        $"vocabulary v \"V\"\nfact «{new string('n', 101)}» \"N\" yes/no\n",
        "THR9003 this name has 101 characters; the most is 100");

    private static CompiledFile CompileOnSmallStack(string text) => SmallStack.Run(() =>
    {
        var syntax = Repository.Parse("test.thr", text);
        var compiled = ThresholdCompiler.Compile(syntax, Repository.Vocabularies);
        foreach (var finding in compiled.Diagnostics)
        {
            Assert.True(new TextSpan(0, text.Length).Contains(finding.Location.Span));
            Assert.True(finding.Location.Start.Line >= 1 && finding.Location.End.Column >= 1);
            Assert.Contains(finding.Rule, DiagnosticRules.All);
        }

        return compiled;
    });

    private static string Random(int length, int from, int to)
    {
        var random = new Random(17);
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            text.Append((char)random.Next(from, to));
        }

        return text.ToString();
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Chain(string format, int length) => string.Concat(Enumerable.Range(0, length).Select(i => string.Format(null, format, i, i + 1)));

    private static string Backwards(string format, int length) => string.Concat(Enumerable.Range(0, length).Reverse().Select(i => string.Format(null, format, i, i + 1)));
}
