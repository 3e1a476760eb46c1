using System;
using System.Collections.Generic;
using System.Linq;
using Native;
using Thresholds;

// A thousand children of every age, of whom this and that is known, all at once; and one of them by himself.
var asOf = new DateTime(2026, 3, 6, 16, 45, 0);
var rows = Enumerable.Range(0, 1_000).ToList();
var batch = new CaseBatch(Coventry.BatchProgram, rows.Count, asOf);
batch.AgesInYears("age", [.. rows.Select(row => (int?)(row % 18))]);
batch.Numbers("attendance", [.. rows.Select(row => row % 3 == 0 ? null : (decimal?)(row % 101))]);
batch.YesNo("self-harm", [.. rows.Select(row => row % 7 == 0 ? true : row % 2 == 0 ? false : (bool?)null)]);
batch.YesNo("suicidal-thoughts", [.. rows.Select(row => row % 7 == 0 ? false : (bool?)null)]);
var answers = Coventry.AssessMany(batch, new BatchOptions { WithDecisions = true });
foreach (var level in new LevelOfNeed?[] { null }.Concat(Coventry.Authority.Levels))
{
    Console.WriteLine($"{level?.Label ?? "No level indicated"}: certain for {rows.Count(row => answers.IndicatedLevel(row) == level)}, the highest possible for {rows.Count(row => answers.PossibleLevel(row) == level)}");
}

var one = Coventry.Assess(new Coventry.Facts { Age = Age.Years(7), Attendance = 7, SelfHarm = true, SuicidalThoughts = false });
var met = string.Join(", ", one.Met.Select(indicator => indicator.Id));
Console.WriteLine($"Case 7: {one.IndicatedLevel?.Label}, for {met}; {one.Questions.Count} questions, {one.Pathways(asOf, new Dictionary<string, DateTime>()).Pathways.Count} pathways");
return answers.IndicatedLevel(7) == one.IndicatedLevel && answers.PossibleLevel(7) == one.PossibleLevel ? 0 : 1;
