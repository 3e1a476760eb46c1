using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Searching;

/// <summary>Finds the facts that ordinary words speak of: by the texts of the facts and of every bullet, strength and item that asks for them, by their other wordings, and by the
/// synonyms that the document and its vocabularies give. Made once for a document; any number of threads may search at once.</summary>
/// <remarks>Rare words count more than common ones. A word that is not finished counts for those that it begins, one that no text has for the nearest that is there.</remarks>
public sealed class FactSearch
{
    // What is far below the best answers another question.
    private const double LeastShare = 0.45;
    private const double OfTheConcern = 0.5;
    private const double Begun = 0.7;
    private const double Misspelt = 0.6;
    private const int ShortestBegun = 3;
    private const int MostWords = 40;

    // What people say of an age without naming it. In texts about something else it says little.
    private const string AgeWords = "age aged old year month baby toddler teenager";
    private const double OfAnAge = 0.1;

    private static readonly Phrases NoPhrases = Phrases.ForComparison(null);

    private readonly Phrases _phrases;
    private readonly List<(Fact Fact, Dictionary<string, double> Words)> _entries;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _words;

    // As they are written, with what stands for each.
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    private FactSearch(AuthorityModel model)
    {
        _phrases = Phrases.ForComparison(model.Words);
        var entries = model.Authority.Facts.ToDictionary(fact => fact.Id, _ => new Dictionary<string, double>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var fact in model.Authority.Facts)
        {
            Add(fact.Id, 1, fact.AlsoKnownAs.Concat(fact.Choices.Select(choice => choice.Label)).Concat(new[] { fact.Text, fact.Id, fact.Kind == FactKind.Age ? AgeWords : "" }));
        }

        foreach (var indicator in model.Authority.Indicators)
        {
            AddAll(indicator.Facts, 1, indicator.AlsoKnownAs.Concat(new[] { indicator.Text, indicator.Id }));
            AddAll(indicator.Facts, OfTheConcern, indicator.Ladders.Select(ladder => ladder.Text).Concat(new[] { indicator.Area?.Label ?? "" }));
        }

        foreach (var strength in model.Authority.Strengths)
        {
            AddAll(strength.Facts, 1, strength.AlsoKnownAs.Concat(new[] { strength.Text, strength.Id }));
        }

        foreach (var item in model.Authority.Scores.SelectMany(score => score.Items))
        {
            AddAll(item.Facts, 1, item.AlsoKnownAs.Concat(new[] { item.Text }));
        }

        foreach (var meaning in model.Words?.Meanings ?? default)
        {
            Add(meaning.Fact, 1, meaning.Wordings);
        }

        foreach (var (word, _) in Words(AgeWords))
        {
            foreach (var fact in model.Authority.Facts.Where(fact => fact.Kind != FactKind.Age && entries[fact.Id].ContainsKey(word)))
            {
                entries[fact.Id][word] *= OfAnAge;
            }
        }

        _entries = model.Authority.Facts.Select(fact => (fact, entries[fact.Id])).ToList();
        foreach (var word in _entries.SelectMany(entry => entry.Item2.Keys))
        {
            _texts[word] = _texts.TryGetValue(word, out var count) ? count + 1 : 1;
        }

        _words = _texts.Keys.OrderBy(word => word, StringComparer.Ordinal).ToList();

        void AddAll(IEnumerable<string> facts, double weight, IEnumerable<string> texts)
        {
            var all = texts.ToList();
            foreach (var fact in facts)
            {
                Add(fact, weight, all);
            }
        }

        void Add(string fact, double weight, IEnumerable<string> texts)
        {
            if (!entries.TryGetValue(fact, out var words))
            {
                return;
            }

            foreach (var (word, written) in texts.SelectMany(Words))
            {
                _spellings[written] = word;
                words[word] = Math.Max(weight, words.TryGetValue(word, out var known) ? known : 0);
            }
        }
    }

    /// <summary>Prepares the search of a document. Takes time linear in its texts.</summary>
    /// <param name="model">The document.</param>
    /// <exception cref="ArgumentNullException">There is no document.</exception>
    public static FactSearch Of(AuthorityModel model) => new(model ?? throw new ArgumentNullException(nameof(model)));

    /// <summary>The facts that words speak of, nearest first; those that are as near as one another in the order of the document.</summary>
    /// <param name="words">What somebody says, in any case and with any marks. Only the first words of a long text count.</param>
    /// <param name="most">How many facts to give at most.</param>
    /// <exception cref="ArgumentNullException">There are no words.</exception>
    public ValueList<FoundFact> Find(string words, int most)
    {
        var asked = Asked(words ?? throw new ArgumentNullException(nameof(words)));
        var found = _entries
            .Select(entry => new FoundFact(entry.Fact, asked.Sum(ways => ways.Max(way => entry.Words.TryGetValue(way.Word, out var weight) ? weight * way.Weight : 0))))
            .Where(entry => entry.Score > 0)
            .OrderByDescending(entry => entry.Score)
            .ToList();
        return found.TakeWhile(entry => entry.Score >= found[0].Score * LeastShare).Take(Math.Max(0, most)).ToValueList();
    }

    // For each word the words of the document that it may stand for, with what each is worth.
    private List<List<(string Word, double Weight)>> Asked(string words)
    {
        var all = Words(words).Take(MostWords).ToList();
        var last = Stems.Words(words).LastOrDefault();
        var asked = new List<List<(string, double)>>();
        foreach (var (word, written) in all)
        {
            var ways = new List<(string Word, double Weight)>();
            if (_texts.ContainsKey(word))
            {
                ways.Add((word, Worth(word)));
            }

            if (last is { Length: >= ShortestBegun } && (word == Stems.Of(last) || word == last))
            {
                ways.AddRange(_words.Where(known => known != word && known.StartsWith(last, StringComparison.Ordinal)).Select(known => (known, Begun * Worth(known))));
            }

            if (ways.Count == 0 && written.Length > ShortestBegun && Spelling.Nearest(written, _spellings.Keys) is { } nearest)
            {
                ways.Add((_spellings[nearest], Misspelt * Worth(_spellings[nearest])));
            }

            if (ways.Count > 0)
            {
                asked.Add(ways);
            }
        }

        return asked;
    }

    private double Worth(string word) => Math.Log(1 + ((double)_entries.Count / _texts[word]));

    // The words one by one, and besides what stands for the wordings that the lists give: of "goes missing" both. Each with how it is written.
    private List<(string Word, string Written)> Words(string text)
    {
        var wording = Wording.Of(text, _phrases);
        return Wording.Of(text, NoPhrases).Stems.Concat(wording.Stems).Concat(wording.Graded).GroupBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, word.First().Value)).ToList();
    }
}
