using System;
using System.Linq;
using System.Text;
using Thresholds.Tests.Assessing;
using Xunit;
using static Thresholds.Tests.Assessing.Millbrook;

namespace Thresholds.Tests.Receipts;

public sealed class ReceiptTests
{
    private static readonly byte[] Salt = Encoding.UTF8.GetBytes("a salt of this test only");
    private static readonly DateTime Friday = new(2026, 3, 6, 16, 45, 0);

    [Fact]
    public void TellsWhatWasAppliedAndWhatCameOfIt()
    {
        var receipt = Receipt.Of(Case(), Friday, Salt);
        Assert.Equal(("millbrook", "Thresholds for support", "3", "0.1.0"), (receipt.Authority, receipt.Edition, receipt.Version, receipt.Compiler));
        Assert.Equal(Millbrook.Authority.SourceHash, receipt.SourceHash);
        Assert.Equal((new DateTime(2026, 3, 6), "statutory", "statutory"), (receipt.AsOf, receipt.IndicatedLevel, receipt.PossibleLevel));
        Assert.Equal([new ReceiptTrigger("section-47/1", "section-47", TriggerStrength.Usually), new ReceiptTrigger("injury", "section-47", TriggerStrength.Always)], receipt.Triggers);
        Assert.Empty(receipt.Departures);
        Assert.Matches("^[0-9a-f]{64}$", receipt.Fingerprint);
    }

    [Fact]
    public void HoldsNoFactOfTheCase()
    {
        var json = Receipt.Of(Case(), Friday, Salt).ToJson();
        Assert.All(Case().Authority.Facts.Where(fact => fact.Id != "injured-baby"), fact => Assert.DoesNotContain(fact.Id, json, StringComparison.Ordinal));
        Assert.DoesNotContain("72.5", json, StringComparison.Ordinal);
        Assert.DoesNotContain("16:45", json, StringComparison.Ordinal);
    }

    [Fact]
    public void FingerprintIsThatOfTheFactsAndTheSalt()
    {
        var expected = Print(Case());
        var turned = new FakeAssessment();
        foreach (var value in Case().Values.Reverse())
        {
            turned.Values.Add(value.Key, value.Value);
        }

        Assert.Equal(expected, Print(turned));
        Assert.Equal(expected, Print(With("attendance", FactValue.Percent(72.50m))));
        Assert.NotEqual(expected, Print(With("attendance", FactValue.Percent(72.51m))));
        Assert.NotEqual(expected, Print(With("pregnant", FactValue.YesNo(false))));
        Assert.NotEqual(expected, Print(With("underweight", FactValue.YesNo(false))));
        Assert.NotEqual(expected, Receipt.Of(Case(), Friday, Salt.Reverse().ToArray()).Fingerprint);

        // Twelve years are not twelve years and no month.
        Assert.NotEqual(expected, Print(With("age", FactValue.OfAge(Age.Months(144)))));

        // What nothing here depends on is no part of it.
        Assert.Equal(expected, Print(With("a fact of somebody else", FactValue.YesNo(true))));
    }

    [Fact]
    public void FingerprintTellsHistoriesApart()
    {
        var year = new Window(12, DurationUnit.Months);
        var half = new Window(6, DurationUnit.Months);
        string Of(EventHistory history)
        {
            var fake = new FakeAssessment { Authority = Millbrook.Authority with { Facts = ValueList.Of(Known("contacts", "Contacts", FactKind.Events)) } };
            fake.Values["contacts"] = FactValue.OfEvents(history);
            return Print(fake);
        }

        var prints = new[] { EventHistory.On(), EventHistory.On(Friday), EventHistory.On(Friday, Friday), EventHistory.Count(0, year), EventHistory.Count(2, year), EventHistory.Count(2, half), EventHistory.Count(2, year).And(2, half) }.Select(Of).ToList();
        Assert.Equal(prints.Count, prints.Distinct().Count());
        Assert.Equal(Of(EventHistory.Count(2, year).And(1, half)), Of(EventHistory.Count(1, half).And(2, year)));
        Assert.Equal(Of(EventHistory.On(Friday, Friday.AddDays(-9))), Of(EventHistory.On(Friday.AddDays(-9), Friday.AddHours(3))));
    }

    [Fact]
    public void ComparisonTellsEachDifference()
    {
        var receipt = Receipt.Of(Case(), Friday, Salt);
        Assert.Empty(receipt.Compare(Receipt.Of(Case(), Friday.AddHours(5), Salt)));
        Assert.Equal([new ReceiptDifference(ReceiptPart.Day, "2026-03-06", "2026-03-07")], receipt.Compare(Receipt.Of(Case(), Friday.AddDays(1), Salt)));
        Assert.Equal([ReceiptPart.Facts], Parts(Receipt.Of(With("attendance", FactValue.Percent(1)), Friday, Salt)));
        Assert.Equal([ReceiptPart.Authority], Parts(receipt with { Authority = "other" }));
        Assert.Equal([ReceiptPart.Document], Parts(receipt with { SourceHash = new string('0', 64) }));
        Assert.Equal([ReceiptPart.Document], Parts(receipt with { Version = "4" }));
        Assert.Equal([ReceiptPart.Compiler], Parts(receipt with { Compiler = "0.2.0" }));
        Assert.Equal([ReceiptPart.IndicatedLevel, ReceiptPart.PossibleLevel], Parts(receipt with { IndicatedLevel = null, PossibleLevel = "extra" }));
        Assert.Equal([ReceiptPart.Triggers], Parts(receipt with { Triggers = default }));
        Assert.Equal([ReceiptPart.Departures], Parts(receipt.Depart("injury", "The hospital found the cause", "A. Lead")));
        Assert.Throws<ArgumentNullException>(() => receipt.Compare(null!)); // what is tested

        ReceiptPart[] Parts(Receipt other) => [.. receipt.Compare(other).Select(difference => difference.Part)];
    }

    [Fact]
    public void ADepartureIsRecordedWithItsReason()
    {
        var receipt = Receipt.Of(Case(), Friday, Salt);
        var departed = receipt.Depart("section-47/1", "A paediatrician explained the injury", "A. Lead");
        Assert.Equal([new Departure("section-47/1", "A paediatrician explained the injury", "A. Lead")], departed.Departures);
        Assert.Empty(receipt.Departures);
        Assert.Equal(2, departed.Depart("injury", "As above", "A. Lead").Departures.Count);
    }

    [Theory]
    [InlineData("injury", "", "A. Lead", "the reason is missing")]
    [InlineData("injury", " \n\t", "A. Lead", "the reason is missing")]
    [InlineData("injury", "A reason", " ", "the name of who departs is missing")]
    [InlineData("injury", "a bell \u0007", "A. Lead", "holds control characters or half a character")]
    [InlineData("marf/1", "A reason", "A. Lead", "'marf/1' is no mandatory or usual trigger that is open in this case; open are section-47/1, injury")]
    [InlineData("nothing", "A reason", "A. Lead", "'nothing' is no mandatory or usual trigger")]
    public void ADepartureThatCannotBeIsRefused(string trigger, string reason, string by, string message)
    {
        var receipt = Receipt.Of(Case().With(Truth.Yes, ReferTrigger), Friday, Salt);
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => receipt.Depart(trigger, reason, by)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsOpenForUncertainReasonsCannotBeDepartedFrom()
    {
        var receipt = Receipt.Of(new FakeAssessment().With(Truth.Unknown, EvidenceAlleged, InjuryTrigger), Friday, Salt);
        Assert.Empty(receipt.Triggers);
        Assert.Contains("none is", Assert.Throws<ArgumentException>(() => receipt.Depart("injury", "A reason", "A. Lead")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NobodyDepartsTwiceOrWithoutWords()
    {
        var departed = Receipt.Of(Case(), Friday, Salt).Depart("injury", "A reason", "A. Lead");
        Assert.Throws<ArgumentException>(() => departed.Depart("injury", "Another", "A. Lead"));
        Assert.Throws<ArgumentException>(() => departed.Depart("section-47/1", "half \ud800 of it", "A. Lead"));
        Assert.Throws<ArgumentException>(() => departed.Depart("section-47/1", new string('x', Receipt.LongestText + 1), "A. Lead"));
        Assert.Throws<ArgumentNullException>(() => departed.Depart(null!, "A reason", "A. Lead")); // what is tested
        Assert.Throws<ArgumentNullException>(() => departed.Depart("section-47/1", null!, "A. Lead")); // what is tested
        Assert.Throws<ArgumentNullException>(() => departed.Depart("section-47/1", "A reason", null!)); // what is tested
        Assert.Single(departed.Departures);
    }

    [Fact]
    public void ASaltIsLongAndTheDayThatOfTheCase()
    {
        Assert.Throws<ArgumentException>(() => Receipt.Of(Case(), Friday, new byte[15]));
        Assert.Throws<ArgumentNullException>(() => Receipt.Of(Case(), Friday, null!)); // what is tested
        Assert.Throws<ArgumentNullException>(() => Receipt.Of(null!, Friday, Salt)); // what is tested
        var dated = Case();
        dated.AsOf = Friday.AddDays(-1);
        Assert.Throws<ArgumentException>(() => Receipt.Of(dated, Friday, Salt));
    }

    [Fact]
    public void JsonIsReadBackAsItWas()
    {
        var receipt = Receipt.Of(Case(), Friday, Salt);
        Assert.Equal(receipt, Receipt.FromJson(receipt.ToJson()));
        var bare = receipt with { Edition = null, Version = null, IndicatedLevel = null, PossibleLevel = null, Triggers = default };
        Assert.Equal(bare, Receipt.FromJson(bare.ToJson()));

        var random = new Random(1);
        const string Letters = "ab \"\\/<>&'{}[]:,\n\r\tñ中\u2028\u202e\u00a0\u0085é";
        for (var i = 0; i < 300; i++)
        {
            var text = "x" + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(20) == 0 ? "\ud83d\ude00" : Letters[random.Next(Letters.Length)].ToString())).Replace("\u0085", "", StringComparison.Ordinal);
            var departed = receipt.Depart("injury", text, text + "y") with { Edition = text, Version = "1\\u0041" };
            Assert.Equal(departed, Receipt.FromJson(departed.ToJson()));
        }
    }

    [Fact]
    public void EveryPlaceOfTheJsonIsChecked()
    {
        var json = Receipt.Of(Case(), Friday, Salt).Depart("injury", "A reason", "A. Lead").ToJson();
        for (var length = 0; length < json.Length; length++)
        {
            Assert.True(IsRefused(json[..length]), json[..length]);
        }

        foreach (var (from, to) in new[]
        {
            ("\"receipt\":\"1\"", "\"receipt\":\"2\""), ("\"receipt\":\"1\"", "\"receipt\":1"), ("\"authority\":\"millbrook\"", "\"authority\":null"), ("\"authority\":\"millbrook\"", "\"authority\":[\"millbrook\"]"),
            ("2026-03-06", "2026-02-30"), ("\"source\":\"0", "\"source\":\"g"), ("\"source\":\"0", "\"source\":\""), ("\"always\"", "\"may\""), ("\"reason\":\"A reason\"", "\"reason\":\"  \""),
            ("\"trigger\":\"injury\"", "\"trigger\":\"other\""), ("\"by\":\"A. Lead\"", "\"for\":\"A. Lead\""), ("\"compiler\"", "\"authority\""), ("\"compiler\"", "\"x y\""), ("\"triggers\":[", "\"triggers\":[[],"),
            ("\"departures\":[", "\"departures\":[1,"), ("{", "[{"), ("\"facts\":\"", "\"facts\":\"A"),
        })
        {
            Assert.Contains(from, json, StringComparison.Ordinal);
            Assert.True(IsRefused(json.Replace(from, to, StringComparison.Ordinal)), to);
        }

        Assert.True(IsRefused(json + "{}"), "two");
        Assert.True(IsRefused(json + "}"), "one bracket more");
        Assert.True(IsRefused("x" + json), "something before");
        Assert.False(IsRefused(" " + json.Replace(",", " ,\r\n\t", StringComparison.Ordinal) + "\n"), "white space");
        Assert.Throws<FormatException>(() => Receipt.FromJson(string.Concat(Enumerable.Repeat("[", 100_000))));
        Assert.Throws<FormatException>(() => Receipt.FromJson("\ud800"));
        Assert.Throws<FormatException>(() => Receipt.FromJson(new string(' ', 5_000_000)));
        Assert.Throws<ArgumentNullException>(() => Receipt.FromJson(null!)); // what is tested
    }

    private static bool IsRefused(string json)
    {
        try
        {
            _ = Receipt.FromJson(json);
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private static string Print(IAssessment assessment) => Receipt.Of(assessment, Friday, Salt).Fingerprint;

    private static FakeAssessment With(string fact, FactValue value)
    {
        var fake = Case();
        fake.Values[fact] = value;
        return fake;
    }

    private static FakeAssessment Case()
    {
        var fake = new FakeAssessment { Authority = Millbrook.Authority with { Compiler = "0.1.0" }, IndicatedLevel = Statutory, PossibleLevel = Statutory }.With(Truth.Yes, EvidenceAlleged, InjuryTrigger);
        fake.Values["pregnant"] = FactValue.YesNo(true);
        fake.Values["age"] = FactValue.OfAge(Age.Years(12));
        fake.Values["attendance"] = FactValue.Percent(72.5m);
        return fake;
    }
}
