using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Border;
using Thresholds;

// The same child on each side of a border, and before and after a new edition: what each document says of one concern, and by which line.
var today = new DateTime(2026, 3, 6);
IEvaluator[] border = [Coventry2013.Evaluator, Coventry.Evaluator, Sandwell.Evaluator, Herefordshire.Evaluator];
var differing = new List<string>();
var editions = new List<string>();
foreach (var concern in Concern.All)
{
    var sides = SideBySide.Of(border, concern.Facts, today);
    if (!sides.Differs && !sides.IsLeftOut)
    {
        continue;
    }

    Console.WriteLine($"{concern.About} ({string.Join(", ", concern.Facts.Select(fact => fact.Key + " " + fact.Value))})");
    foreach (var side in sides.Sides)
    {
        Console.WriteLine($"  {Name(side.Authority),-16} {(side.NotAsked.Count > 0 ? "does not ask for it" : Shown(side.Indicated))}");
        foreach (var indicator in side.Deciding)
        {
            Console.WriteLine($"  {"",-16}   {indicator.Text}  [{indicator.Citation}]");
        }

        if (side.Indicated is not null && side.Deciding.Count == 0)
        {
            Console.WriteLine($"  {"",-16}   one line or another holds it, whatever is not known turns out to be");
        }
    }

    Console.WriteLine();
    if (sides.Differs)
    {
        differing.Add(concern.About);
    }

    if (SideBySide.Of(border[..2], concern.Facts, today).Differs)
    {
        editions.Add(concern.About);
    }
}

Console.WriteLine($"{differing.Count.ToString(CultureInfo.InvariantCulture)} of {Concern.All.Count.ToString(CultureInfo.InvariantCulture)} concerns stand at different levels: {string.Join("; ", differing)}.");
Console.WriteLine($"{editions.Count.ToString(CultureInfo.InvariantCulture)} of them moved between the two editions of Coventry: {string.Join("; ", editions)}.");
Console.WriteLine("The levels of two authorities are not the same thing, whatever their numbers. A level is an indication for a professional to weigh, never a decision.");
return differing.Count >= 10 ? 0 : 1;

static string Name(Authority authority) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(authority.Id.Replace('-', ' '));

static string Shown(LevelOfNeed? level) => level?.ToString() ?? "no level indicated";
