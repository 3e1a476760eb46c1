using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds;

namespace Scores;

/// <summary>Prints what the tools say about some cases.</summary>
public static class Screenings
{
    private static readonly IReadOnlyList<(string About, Thornbrook.Facts Facts)> Cases =
    [
        ("Everything has been asked", new Thornbrook.Facts
        {
            MissingEpisodes = EventHistory.Count(0, Window.Ever),
            OlderFriend = Thornbrook.Choices.OlderFriend.KnownToFamily,
            Attendance = 84,
            UnexplainedGifts = false,
            SecondPhone = true,
            SeenInCars = false,
            Mobility = Thornbrook.Choices.Mobility.Unaided,
            Pain = Thornbrook.Choices.Pain.Slight,
        }),
        ("Two items are open, and they decide between medium and high", new Thornbrook.Facts
        {
            MissingEpisodes = EventHistory.Count(4, new Window(90, DurationUnit.Days)),
            OlderFriend = Thornbrook.Choices.OlderFriend.NoneKnown,
            Attendance = 97,
            UnexplainedGifts = true,
            Mobility = Thornbrook.Choices.Mobility.OnlyCarried,
        }),
        ("Enough is known, though half of the items have not been asked", new Thornbrook.Facts
        {
            SeenInCars = true,
            UnexplainedGifts = true,
            MissingEpisodes = EventHistory.Count(3, new Window(90, DurationUnit.Days)),
            Mobility = Thornbrook.Choices.Mobility.OnlyCarried,
            Pain = Thornbrook.Choices.Pain.Frequent,
        }),
    ];

    /// <summary>Prints all cases.</summary>
    public static void Write(TextWriter output, DateTime asOf)
    {
        foreach (var (about, facts) in Cases)
        {
            var assessment = Thornbrook.Assess(facts, asOf);
            var score = assessment.Standing(Thornbrook.Scores.Exploitation);
            var grid = assessment.Standing(Thornbrook.Grids.Impairment);
            output.WriteLine(about);
            output.WriteLine($"  {score.Score.Text}: {Between(score.Least.Label, score.Most.Label)}   ({score.Score.Citation})");
            foreach (var item in score.Items.Where(item => item.Most > 0))
            {
                output.WriteLine($"    {Between(item.Least.ToString(), item.Most.ToString()),-6} {item.Item.Text}");
            }

            output.WriteLine($"  {grid.Grid.Text}: {Between(grid.Least?.Label ?? "none", grid.Most?.Label ?? "none")}   ({grid.Grid.Citation})");
            output.WriteLine($"  Level: certain {assessment.IndicatedLevel?.ToString() ?? "none"}, possible {assessment.PossibleLevel?.ToString() ?? "none"}");
            output.WriteLine();
        }

        output.WriteLine("A band or level is an indication for a professional to weigh, never a decision.");
    }

    private static string Between(string least, string most) => least == most ? least : $"{least} to {most}";
}
