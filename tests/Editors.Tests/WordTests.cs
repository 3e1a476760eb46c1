using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Thresholds.Dsl.Syntax.Grammar;
using Thresholds.Editors.Tests.Machine;
using Xunit;

namespace Thresholds.Editors.Tests;

/// <summary>Each editor colours the words of the language, all of them and no others.</summary>
public sealed class WordTests
{
    // Those of the reference, whose words another test finds in samples, and the singulars that it only speaks of.
    private static readonly string[] Words = [.. Expected().Order(StringComparer.Ordinal)];

    [Fact]
    public void ReferenceHasWhatTheCompilerKnows()
    {
        Assert.True(LanguageWords.All.Count > 120);
        Assert.Empty(LanguageWords.All.Except(Words, StringComparer.Ordinal));
    }

    [Fact]
    public void VisualStudioCodeColoursEachWordOnce()
    {
        using var grammar = JsonDocument.Parse(Repository.Read("editors", "vscode", "syntaxes", "thr.tmLanguage.json"));
        var lists = grammar.RootElement.GetProperty("repository").GetProperty("keywords").GetProperty("patterns").EnumerateArray()
            .Select(list => Regex.Match(list.GetProperty("match").GetString() ?? "", @"\(\?:([a-z|]+)\)").Groups[1].Value);
        Assert.Equal(Words, lists.SelectMany(list => list.Split('|')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NeovimColoursEachWordOnce()
    {
        var lists = Regex.Matches(Repository.Read("editors", "neovim", "syntax", "thr.vim"), "(?m)^syntax keyword thr[A-Z][a-z]+ (.+)$").Select(list => list.Groups[1].Value);
        Assert.Equal(Words, lists.SelectMany(list => list.Split(' ')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EmacsColoursEachWordOnce()
    {
        var lists = Regex.Matches(Repository.Read("editors", "emacs", "thr-mode.el"), @"(?s)\(defconst thr-[a-z]+-words\s+'\((.*?)\)").Select(list => list.Groups[1].Value);
        Assert.Equal(Words, lists.SelectMany(list => Regex.Matches(list, "\"([a-z]+)\"").Select(word => word.Groups[1].Value)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Expected()
    {
        var grammar = Regex.Match(Repository.Read("docs", "language.md"), "(?s)```ebnf\n(.*?)```").Groups[1].Value;
        return Regex.Matches(Regex.Replace(grammar, @"\(\*.*?\*\)", ""), "\"([a-z]+)\"").Select(word => word.Groups[1].Value).Concat(["minute", "hour", "week", "month", "year", "term"]).Distinct(StringComparer.Ordinal);
    }
}
