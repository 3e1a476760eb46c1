using System.Linq;
using Thresholds.Dsl.Model;
using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about lists of words. Each finding is marked; no other may be there.</summary>
public sealed class WordListFindingTests
{
    private const string Head = "vocabulary shared \"Shared words\"\nfact age \"Age\" age 0..25\nfact kind \"Kind\" one of a, b\nfact calls \"Calls\" events\nfact sad \"Sad\" yes/no\ndefine young \"Young\" as age < 5\n";

    [Theory]
    [InlineData("synonyms «\"one\"», «\"ONE\"»", "THR1019 'ONE' already stands in the synonyms on line 7; take it out of one of them [7:1 listed here first]")]
    [InlineData("synonyms \"one\"«»", "THR0003 expected a comma and another wording, but found the end of the line")]
    [InlineData("synonyms \"one\",«»", "THR0003 expected a wording in quotes, but found the end of the line")]
    [InlineData("synonyms «one»", "THR0003 expected a wording in quotes, but found 'one'")]
    [InlineData("synonyms \"one\", «\"1 %\"»", "THR0012 this text holds no word; write the words that bullets use")]
    [InlineData("grades \"one\" <«»", "THR0003 expected a wording in quotes, or none, but found the end of the line")]
    [InlineData("«grades» \"one\", \"two\"", "THR0003 expected two grades or more, as in grades \"early\" < \"severe\", but found one")]
    [InlineData("grades \"one\" < none < «none»", "THR0010 'none' is given twice here; keep one")]
    [InlineData("grades \"one\" < «\"one\"»", "THR1019 'one' already stands in the grades on line 7; take it out of one of them [7:1 listed here first]")]
    [InlineData("grades«»", "THR0003 expected a wording in quotes, or none, but found the end of the line")]
    [InlineData("words«»", "THR0003 expected a wording in quotes, but found the end of the line")]
    [InlineData("«words» \"one\"", "THR0003 expected 'mean' and the values of a fact, as in words \"teenager\" mean age in 13..19, but found nothing of the kind")]
    [InlineData("words \"one\" mean«»", "THR0003 expected a condition, such as age < 13, but found the end of the line")]
    [InlineData("words \"one\" mean age in 3«»", "THR0003 expected '..' between the ends of a range, but found the end of the line")]
    [InlineData("words \"one\" mean «age < 3 and sad»", "THR1005 words mean values of one fact, as in age in 13..19; write a comparison, a range or a set")]
    [InlineData("words \"one\" mean «sad»", "THR1005 words mean values of one fact, as in age in 13..19; write a comparison, a range or a set")]
    [InlineData("words \"one\" mean «young» is yes", "THR1005 'young' holds or does not; words mean values of a fact")]
    [InlineData("words \"one\" mean «calls» > 3", "THR1005 'calls' is a list of events; words mean values of an age, a percentage, a number or a choice")]
    [InlineData("words \"one\" mean «agee» > 3", "THR1001 there is no fact 'agee'; did you mean 'age'?")]
    [InlineData("words \"one\" mean kind «<» b", "THR1008 the choices of 'kind' have no order; use 'is', 'is not' or 'in (…)', or declare them with '<' between them")]
    [InlineData("words \"one\" mean age > «3 weeks»", "THR1006 'age' is an age in years or months, not in weeks")]
    [InlineData("words \"one\" mean age > 3 «mean» age > 4", "THR0010 'mean' is given twice here; keep one")]
    [InlineData("words \"one\" mean age > 3 «as» age > 4", "THR0009 'as' has no place after 'words'; it belongs after 'define'")]
    [InlineData("«word» \"one\" mean age > 3", "THR0004 'word' begins nothing here; did you mean 'words'?")]
    public void WhatIsWrong(string line, string expected) =>
        Finding.Check(Head + line.Replace("«\"one\"»,", "\"one\",", System.StringComparison.Ordinal) + "\nfact last \"Last\" yes/no\n", expected);

    [Fact]
    public void AWordingOfMoreThanAHundredCharacters() => Finding.Check(
        Head + "synonyms \"one\", «\"" + new string('a', 101) + "\"»\nsynonyms \"two\", \"" + new string('b', 100) + "\"\n",
        "THR9003 this wording has 101 characters; the most is 100");

    [Fact]
    public void MeaningsAreKeptApartFromSynonymsAndGrades() => Finding.Check(
        Head + """
        synonyms "one", "two"
        grades "three" < "four"
        words "one", "four" mean age in 13..19
        words "five" mean kind in (a)
        words «"four"» mean age < 3
        synonyms "six", «"three"»
        """,
        "THR1019 'four' already stands in the words on line 9; take it out of one of them [9:1 listed here first]",
        "THR1019 'three' already stands in the grades on line 8; take it out of one of them [8:1 listed here first]");

    [Fact]
    public void AVocabularyGivesItsListsToWhoeverTakesItIn()
    {
        var files = new[]
        {
            "authority millbrook \"Millbrook\"\nuse shared\nsynonyms \"mine\", \"my own\"\n",
            Head + "synonyms \"one\", \"two\"\ngrades \"early\", \"emerging\" < none < \"severe\"\nwords \"teenage\" mean age in 13..19\n",
        };
        var model = ThresholdCompiler.Compile([.. files.Select((text, index) => Repository.Parse(index + ".thr", text))])[0].Model!; // an authority
        Assert.Equal(
            new WordLists(
                ValueList.Of(ValueList.Of("one", "two"), ValueList.Of("mine", "my own")),
                ValueList.Of(ValueList.Of(new Grade(ValueList.Of("early", "emerging"), false), new Grade(default, true), new Grade(ValueList.Of("severe"), false))),
                ValueList.Of(new WordMeaning(ValueList.Of("teenage"), "age", ValueList.Of(Interval.Closed(13 * 12, (19 * 12) + 11)), "age in 13..19"))),
            model.Words);
        Assert.Empty(model.Authority.Facts);
    }

    [Fact]
    public void WithoutListsThereAreNone() => Assert.Null(Finding.None("authority millbrook \"Millbrook\"\n").Model!.Words); // an authority
}
