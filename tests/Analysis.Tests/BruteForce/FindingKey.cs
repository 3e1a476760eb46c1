using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.BruteForce;

/// <summary>Says of a finding what brute force says of it too.</summary>
internal static class FindingKey
{
    /// <summary>The keys; none for findings that have nothing to do with the states a case can be in.</summary>
    public static IEnumerable<string> Of(Finding finding, Universe universe) => finding.Rule.Code switch
    {
        "THR2006" => Pairs(finding).Select(pair => $"THR2006 {pair}"),
        "THR2007" => [$"THR2007 {finding.Arguments[0]} {finding.Arguments[2]} {finding.Arguments[1]} {finding.Arguments[3]}"],
        "THR2008" when finding.Arguments[1].Contains(" with '", StringComparison.Ordinal) => [$"THR2008 {finding.Arguments[0]} joint"],
        "THR2008" => [$"THR2008 {finding.Arguments[0]} {GapFact(finding)} {ValueNumber(finding, universe)}"],
        _ => Single(finding) is { } key ? [key] : [],
    };

    /// <summary>The rungs of an overlap, lowest level first.</summary>
    public static List<(string Name, string Level)> Rungs(Finding finding) => [.. Regex.Matches(finding.Arguments[0], "'([^']*)' at '([^']*)'").Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    private static string? Single(Finding finding) => finding.Rule.Code switch
    {
        "THR2002" or "THR2004" or "THR2005" or "THR2010" => $"{finding.Rule.Code} {finding.Where.Name}",
        "THR2003" or "THR2015" => $"{finding.Rule.Code} {finding.Arguments[0]}",
        "THR2011" or "THR2016" => $"{finding.Rule.Code} {finding.Arguments[0]} {finding.Arguments[1]}",
        "THR3004" or "THR3005" or "THR3007" => $"{finding.Rule.Code} {finding.Where.Place.Line} {finding.Beside[0].Place.Line}",
        "THR9006" => "THR9006",
        _ => null,
    };

    private static IEnumerable<string> Pairs(Finding finding)
    {
        var rungs = Rungs(finding);
        return rungs.SelectMany((lower, index) => rungs.Skip(index + 1).Where(higher => higher.Level != lower.Level).Select(higher => $"{lower.Name} {lower.Level} {higher.Name} {higher.Level}"));
    }

    private static string GapFact(Finding finding) => finding.Arguments[1].Split('\'')[1];

    // The place, among the values of the fact, of the one that the witness of a gap gives.
    private static int ValueNumber(Finding finding, Universe universe)
    {
        var options = universe.Facts[universe.FactNumber(GapFact(finding))];
        var given = finding.Witness?.Facts.Single(fact => fact.Fact == GapFact(finding)).Value ?? throw new InvalidOperationException("a gap without a witness");
        return options.NumberOf(given.Low);
    }
}
