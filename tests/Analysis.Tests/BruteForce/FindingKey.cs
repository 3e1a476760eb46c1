using System;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.BruteForce;

/// <summary>Says of a finding what brute force says of it too.</summary>
internal static class FindingKey
{
    /// <summary>The key, or null for findings that have nothing to do with the states a case can be in.</summary>
    public static string? Of(Finding finding, Universe universe) => finding.Rule.Code switch
    {
        "THR2002" or "THR2004" or "THR2005" or "THR2010" => $"{finding.Rule.Code} {finding.Where.Name}",
        "THR2003" or "THR2015" => $"{finding.Rule.Code} {finding.Arguments[0]}",
        "THR2006" or "THR2007" => $"{finding.Rule.Code} {finding.Arguments[0]} {finding.Arguments[2]} {finding.Arguments[1]} {finding.Arguments[3]}",
        "THR2008" => $"THR2008 {finding.Arguments[0]} {finding.Arguments[1]} {ValueNumber(finding, universe)}",
        "THR2011" or "THR2016" => $"{finding.Rule.Code} {finding.Arguments[0]} {finding.Arguments[1]}",
        "THR3004" or "THR3005" or "THR3007" => $"{finding.Rule.Code} {finding.Where.Place.Line} {finding.Beside[0].Place.Line}",
        "THR9006" => "THR9006",
        _ => null,
    };

    // The place, among the values of the fact, of the one that the witness of a gap gives.
    private static int ValueNumber(Finding finding, Universe universe)
    {
        var options = universe.Facts[universe.FactNumber(finding.Arguments[1])];
        var given = finding.Witness?.Facts.Single(fact => fact.Fact == finding.Arguments[1]).Value ?? throw new InvalidOperationException("a gap without a witness");
        return options.NumberOf(given.Low);
    }
}
