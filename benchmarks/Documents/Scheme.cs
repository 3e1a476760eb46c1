using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Thresholds.Benchmarks.Documents;

/// <summary>The facts and ladders of a document, or of a vocabulary that many documents share.</summary>
/// <remarks>The shares are those of <c>thresholds/coventry.thr</c> with its vocabulary: 33 ladders for 149 bullets, of 1 to 10 bullets each; 116 facts, of which 91 are yes/no.</remarks>
internal sealed class Scheme
{
    private static readonly int[] Sizes = [1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 7, 8, 10];

    private Scheme(IReadOnlyList<Concern> concerns, string text)
    {
        Concerns = concerns;
        Text = text;
    }

    public IReadOnlyList<Concern> Concerns { get; }

    /// <summary>The declarations.</summary>
    public string Text { get; }

    /// <summary>A scheme for so many indicators.</summary>
    public static Scheme Make(int indicators, int seed)
    {
        var random = new Random(seed);
        var phrases = new Phrases(random);
        var text = new StringBuilder("subject parent \"Parent or carer\"\nsubject family \"The family as a whole\"\n\n");
        text.Append("fact unborn \"The child is not yet born\" yes/no\nfact age \"Age of the child\" age 0..25 applies unless unborn\nfact consent \"Consent\" one of not-asked, given, refused\nfact last-seen \"Last seen by a health visitor\" date\n\n");
        var concerns = new List<Concern>();
        for (var left = indicators; left > 0; left -= concerns[^1].Size)
        {
            var number = concerns.Count.ToString(CultureInfo.InvariantCulture);
            var size = int.Min(Sizes[random.Next(Sizes.Length)], left);
            var measured = random.NextDouble() < 0.25 ? Measurement.Make("measure-" + number, random) : null;
            if (measured is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"fact {measured.Name} \"{phrases.Next(35)}\" {measured.Declaration}\n");
            }

            // Two for each ladder, and one in four for pathways alone.
            var signs = Enumerable.Range(0, random.Next(1, 5)).Select(sign => $"sign-{number}-{sign}").ToList();
            foreach (var sign in signs)
            {
                text.Append(CultureInfo.InvariantCulture, $"fact {sign} \"{phrases.Next(42)}\" yes/no{(random.NextDouble() < 0.35 ? " worse when yes" : "")}\n");
            }

            var name = "concern-" + number;
            var on = measured is { IsEvents: false } ? $" on {measured.Name}" : "";
            text.Append(CultureInfo.InvariantCulture, $"ladder {name} \"{phrases.Next(25)}\"{on}\n\n");
            concerns.Add(new Concern(name, measured, signs, size));
        }

        return new Scheme(concerns, text.ToString());
    }
}
