using System;
using System.Linq;
using System.Text;
using Thresholds;

// One case, assessed by two partnerships that share a regional text and differ in a few lines of it.
Console.OutputEncoding = Encoding.UTF8;
IAssessment westborough = Westborough.Assess(new Westborough.Facts { Age = Age.Years(3), Moves = 2, Attendance = 77m, LateMilestones = true });
IAssessment millbrook = Millbrook.Assess(new Millbrook.Facts { Moves = 2, Attendance = 77m, SlowMilestones = true });

Console.WriteLine("A child of 3, late with milestones, who moved home twice and is at nursery for 77% of the time");
foreach (var assessment in new[] { westborough, millbrook })
{
    Console.WriteLine();
    Console.WriteLine($"{assessment.Authority.Name} ({assessment.Authority.Template} text): {assessment.IndicatedLevel}");
    foreach (var indicator in assessment.MetIndicators())
    {
        Console.WriteLine($"  {indicator.Level}: {indicator.Text}");
        Console.WriteLine($"    {indicator.Citation}");
    }

    foreach (var bullet in assessment.Authority.Withdrawn)
    {
        Console.WriteLine($"  not kept here: {bullet.Text}, because {bullet.Because}");
    }
}

Console.WriteLine();
var welsh = millbrook.In("cy");
Console.WriteLine($"{welsh.Authority.Name}: {welsh.IndicatedLevel}");
foreach (var indicator in welsh.MetIndicators())
{
    Console.WriteLine($"  {indicator.Level}: {indicator.Text}");
}

Console.WriteLine();
var names = westborough.MetIndicators().Select(indicator => indicator.Id).ToHashSet();
Console.WriteLine("Met in Millbrook only: " + string.Join(", ", millbrook.MetIndicators().Select(indicator => indicator.Id).Where(id => !names.Contains(id))));
