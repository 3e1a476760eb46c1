using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FrontDoor;
using Thresholds;

// Assesses every referral beside the program, or those named on the command line, and prints a page for each.
var paths = args.Length > 0 ? args : Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "referrals"), "*.json");
var problems = new List<string>();
var summary = new List<string>();
foreach (var path in paths.OrderBy(path => path, StringComparer.Ordinal))
{
    var referral = Referral.Read(path, problems);
    var assessment = Coventry.Assess(referral.Facts);
    Console.WriteLine(new string('=', 100));
    Console.WriteLine($"{referral.Id}   received {referral.Received:yyyy-MM-dd HH:mm}   from {referral.From}");
    Console.WriteLine(referral.About);
    Console.WriteLine();
    AssessmentReport.Write(Console.Out, assessment, referral.Received, referral.Events);
    Console.WriteLine();
    summary.Add($"{referral.Id}  certain: {Shown(assessment.IndicatedLevel),-26} possible: {Shown(assessment.PossibleLevel),-26} {referral.About}");
}

Console.WriteLine(new string('=', 100));
Console.WriteLine($"{summary.Count} referrals assessed. A level is an indication for a professional to weigh, never a decision.");
summary.ForEach(Console.WriteLine);
problems.ForEach(Console.Error.WriteLine);
return problems.Count == 0 ? 0 : 1;

static string Shown(LevelOfNeed? level) => level?.ToString() ?? "no level indicated";
