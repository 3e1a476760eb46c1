using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Thresholds.Cli.Tests.Export;

public sealed class ExportTests
{
    private const string Small = """
        authority small "Small council"
        edition "First" version "1" effective from 2026-01-01 review by 2027-01-01
        document paper "The paper" web "https://example.org/paper"
        level 1 low "Low" also "Universal" from paper
        level 2A high "High" from paper
        unit cups "cups of tea"
        fact tea "Tea in a day" decimal cups 0..40 worse when higher
        fact age "Age" age 0..18
        fact contacts "Contacts" events
        fact group "Group" one of blue "Blue", green "Green" protected because "it does not matter"
        ladder thirst "Thirst" on tea ladder drink "Drink"
        domain home "Home" {
          area kitchen "Kitchen" {
            at low from paper "Matrix" {
              - thirsty "Drinks more than three cups" when tea > 3 except when age < 2 then level high ladder thirst, drink
              - parched "Always thirsty" note "no figure"
            }
          }
          strengths { + kettle "Has a kettle" from paper }
        }
        event asked "Somebody asks"
        action answer "Answer"
        role cook "The cook"
        contact canteen "Canteen" { phone "01" open mon..fri 08:30-16:00 otherwise porter }
        contact porter "Porter" { phone "02" open always }
        response high from paper {
          offer "Tea" when tea < 1
          contact canteen
          step answer within 2 working days of asked by cook
          consent required unless parched
        }
        pathway urgent "Urgent" usually when count(contacts in last 3 months) >= 2 from paper { to canteen }
        consider look "Look again" when level >= high from paper
        score dryness "How dry" from paper "Part A" {
          - sweats "Sweats" points 1 when tea > 2, 3 when tea > 5 about cooks
          - red "Is red" points 2 from paper "Part B"
          band fine "Fine" 0..2
          band dried "Dried" 3 or more
        }
        fact room "Room" one of warm, cold
        grid comfort "Comfort" rows room columns group from paper {
          columns   blue, green
          row warm  low,  low
          row cold  low,  high
        }
        subject cooks "The cooks"
        example dry "Dry" { tea 4, age 1 => level high, met thirsty }
        """;

    [Fact]
    public void EveryPartOfTheModelIsThere()
    {
        using var folder = new Folder().With("small.thr", Small);
        var model = folder.Run("export", "--to", "json", "small.thr").Clean().Json();
        Assert.Equal("small", Text(model, "authority"));
        Assert.Equal("2027-01-01", Text(model.GetProperty("edition"), "reviewBy"));
        Assert.Equal([(1, "low", "Low"), (2, "high", "High")], Items(model, "levels").Select(level => (level.GetProperty("order").GetInt32(), Text(level, "id"), Text(level, "label"))));

        var thirsty = Items(model, "indicators").First();
        Assert.Equal(("thirsty", 1, "Home", "Kitchen"), (Text(thirsty, "id"), thirsty.GetProperty("level").GetInt32(), Text(thirsty, "domain"), Text(thirsty, "area")));
        Assert.Equal(("tea > 3", "thirst", "small.thr", 15), (Text(thirsty, "condition"), Text(thirsty, "ladder"), Text(thirsty, "file"), thirsty.GetProperty("line").GetInt32()));
        Assert.StartsWith("The paper, Matrix", Text(thirsty, "source"));
        var exception = Assert.Single(Items(thirsty, "exceptions"));
        Assert.Equal(("age < 2", 2), (Text(exception, "condition"), exception.GetProperty("level").GetInt32()));
        var parched = Items(model, "indicators").Last();
        Assert.Equal(["thirst", "drink"], thirsty.GetProperty("ladders").EnumerateArray().Select(ladder => ladder.GetString()));
        Assert.Equal((null, null, "no figure"), (Text(parched, "condition"), Text(parched, "ladder"), Text(parched, "note")));
        Assert.Equal("kettle", Text(Assert.Single(Items(model, "strengths")), "id"));

        var tea = Items(model, "facts").Single(fact => Text(fact, "id") == "tea");
        Assert.Equal(("number", "cups", "higher", false), (Text(tea, "kind"), Text(tea, "unit"), Text(tea, "worse"), tea.GetProperty("judgement").GetBoolean()));
        Assert.Equal("40", tea.GetProperty("range").GetProperty("maximum").GetRawText());
        Assert.True(Items(model, "facts").Single(fact => Text(fact, "id") == "parched").GetProperty("judgement").GetBoolean());

        var response = Assert.Single(Items(model, "responses"));
        var step = Assert.Single(Items(response, "steps"));
        Assert.Equal(("answer", "within 2 working days", "asked"), (Text(step.GetProperty("action"), "id"), Text(step.GetProperty("deadline"), "text"), Text(step.GetProperty("deadline").GetProperty("event"), "id")));
        Assert.Equal("parched", Assert.Single(Items(Assert.Single(Items(response, "consent")), "unless")).GetString());
        var trigger = Assert.Single(Items(Assert.Single(Items(model, "pathways")), "triggers"));
        Assert.Equal(("usually", "count(contacts in last 3 months) >= 2"), (Text(trigger, "strength"), Text(trigger, "condition")));
        var period = Assert.Single(Items(Items(model, "contacts").First().GetProperty("hours"), "periods"));
        Assert.Equal(("monday", "friday", "08:30", "16:00"), (Text(period, "firstDay"), Text(period, "lastDay"), Text(period, "opens"), Text(period, "closes")));
        Assert.Equal(["level high", "met thirsty"], Items(Assert.Single(Items(model, "examples")), "expects").Select(item => item.GetString()));
        Assert.Contains(Items(model, "variables"), variable => Text(variable, "window") == "in last 3 months");
        Assert.True(model.GetProperty("decisions").GetInt32() > 0);
    }

    [Fact]
    public void ScoresAndGridsAreThere()
    {
        using var folder = new Folder().With("small.thr", Small);
        var model = folder.Run("export", "--to", "json", "small.thr").Clean().Json();
        var score = Assert.Single(Items(model, "scores"));
        Assert.Equal(("dryness", 5, "The paper, Part A"), (Text(score, "id"), score.GetProperty("maximum").GetInt32(), Text(score, "source")));
        Assert.Equal([("sweats", "The cooks", "The paper, Part A"), ("red", null, "The paper, Part B")], Items(score, "items").Select(item => (Text(item, "id"), Text(item, "about"), Text(item, "source"))));
        Assert.Equal([(1, "tea > 2"), (3, "tea > 5")], Items(Items(score, "items")[0], "points").Select(points => (points.GetProperty("points").GetInt32(), Text(points, "condition"))));
        Assert.Null(Text(Assert.Single(Items(Items(score, "items")[1], "points")), "condition"));
        Assert.Equal([("fine", "0", "2"), ("dried", "3", "null")], Items(score, "bands").Select(band => (Text(band, "id"), band.GetProperty("from").GetRawText(), band.GetProperty("to").GetRawText())));
        var grid = Assert.Single(Items(model, "grids"));
        Assert.Equal(("comfort", "room", "group"), (Text(grid, "id"), Text(grid, "rows"), Text(grid, "columns")));
        Assert.Equal([("low", 1), ("high", 2)], Items(grid, "outcomes").Select(outcome => (Text(outcome, "id"), outcome.GetProperty("level").GetInt32())));
        Assert.Equal(["warm blue low", "warm green low", "cold blue low", "cold green high"], Items(grid, "cells").Select(cell => $"{Text(cell, "row")} {Text(cell, "column")} {Text(cell, "outcome")}"));
    }

    [Fact]
    public void CoventryHasItsHundredAndFortyNineIndicators()
    {
        using var folder = new Folder();
        var model = folder.Run("export", "--to", "json", Folder.Coventry).Clean().Json();
        Assert.Equal("coventry", Text(model, "authority"));
        Assert.Equal(149, Items(model, "indicators").Length);
        Assert.All(Items(model, "indicators"), indicator => Assert.NotEmpty(Text(indicator, "source")!));
    }

    [Fact]
    public void TheSameFilesGiveTheSameBytes()
    {
        using var folder = new Folder().With("small.thr", Small);
        var first = folder.Run("export", "--to", "json", "small.thr").Clean().Out;
        Assert.Equal(first, folder.Run("export", "small.thr", "--to", "json").Out);
        Assert.Equal("", folder.Run("export", "--to", "json", "small.thr", "--output", "out.json").Clean().Out);
        Assert.Equal(first, folder.Read("out.json"));
        Assert.DoesNotContain('\r', first);
        Assert.EndsWith("}\n", first);
    }

    [Fact]
    public void AFileWithErrorsIsNotExported()
    {
        using var folder = new Folder().With("small.thr", Small + "\nwrong\n");
        var answer = folder.Run("export", "--to", "json", "small.thr", "--output", "out.json");
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("'wrong'", answer.Err);
        Assert.False(File.Exists(Path.Combine(folder.Path, "out.json")));
    }

    [Fact]
    public void WhatIsNoAuthorityOrCannotBeWrittenIsRefused()
    {
        using var folder = new Folder().With("small.thr", Small).With("words.thr", "vocabulary words \"Words\"\n");
        Assert.Equal((2, "words.thr: error: this is a vocabulary; name the file of an authority\n"), Refused("words.thr"));
        Assert.Equal((2, ".: error: this is a folder; name a file\n"), Refused("."));
        Assert.Equal((2, "none.thr: error: there is no such file or folder\n"), Refused("none.thr"));
        Assert.StartsWith("nowhere/out.json: error: this cannot be written", Refused("small.thr", "--output", "nowhere/out.json").Err);

        (int, string Err) Refused(params string[] args)
        {
            var answer = folder.Run(["export", "--to", "json", .. args]);
            Assert.Empty(answer.Out);
            return (answer.ExitCode, answer.Err);
        }
    }

    [Fact]
    public void SqlReadsAndCreatesTheTableThatIsNamed()
    {
        using var folder = new Folder().With("small.thr", Small);
        var statement = folder.Run("export", "--to", "sql", "--dialect", "postgres", "--table", "a\"b.c", "--key", "Id", "--view", "v", "small.thr").Clean().Out;
        Assert.Contains("\nCREATE VIEW \"v\" AS\n", statement, StringComparison.Ordinal);
        Assert.Contains("FROM \"a\"\"b\".\"c\" AS c", statement, StringComparison.Ordinal);
        Assert.Contains("AS \"Id\"", statement, StringComparison.Ordinal);
        var table = folder.Run("export", "--to", "sql-table", "--dialect", "postgres", "--table", "a\"b.c", "--key", "Id", "small.thr").Clean().Out;
        Assert.StartsWith("CREATE TABLE \"a\"\"b\".\"c\" (\n  \"Id\" TEXT PRIMARY KEY,\n", table, StringComparison.Ordinal);
        Assert.Contains("\n  \"tea\" ", table, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentTooWideForAnEngineIsRefused()
    {
        var bullets = string.Concat(Enumerable.Range(0, 1_700).Select(place => $"- j{place} \"Judged\"\n"));
        using var folder = new Folder().With("wide.thr", $"authority wide \"Wide\"\nlevel 1 low \"Low\"\ndomain d \"D\" {{ at low {{\n{bullets}}} }}\n");
        var answer = folder.Run("export", "--to", "sql", "--dialect", "postgres", "wide.thr", "--output", "out.sql");
        Assert.Equal((2, "", "wide.thr: error: this document asks for 1702 columns, and postgres has 1600 at most; duckdb has more\n"), (answer.ExitCode, answer.Out, answer.Err));
        Assert.False(File.Exists(Path.Combine(folder.Path, "out.sql")));
    }

    private static JsonElement[] Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
