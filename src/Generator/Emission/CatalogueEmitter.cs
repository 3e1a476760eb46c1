using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Generator.Emission;

/// <summary>Writes levels, domains, indicators and the like as members, and the authority that holds them.</summary>
internal static class CatalogueEmitter
{
    public static void Write(CodeWriter code, Authority authority, Literals literals)
    {
        Class(code, literals, "Levels", "The levels of need, least need first.", authority.Levels, level => level.Id, level => Cited($"Level {level}", level.Citation));
        Class(code, literals, "Domains", "The domains of a child's life.", authority.Domains, domain => domain.Id, domain => domain.Label);
        var areas = authority.Indicators.Select(indicator => indicator.Area).Concat(authority.Strengths.Select(strength => strength.Area)).OfType<Area>().Distinct();
        Class(code, literals, "Areas", "The areas of the domains.", areas, area => area.Id, area => area.Label);
        Class(code, literals, "Ladders", "The concerns that indicators grade across the levels.", authority.Ladders, ladder => ladder.Id, ladder => ladder.Text);
        Class(code, literals, "Indicators", "The bullets of the matrix, in the order of the file.", authority.Indicators, indicator => indicator.Id, indicator =>
            Cited($"{indicator.Level}: {indicator.Text}{(indicator.Condition is null ? "" : $" (when {indicator.Condition})")}", indicator.Citation));
        Class(code, literals, "Strengths", "The protective factors. They never change a level.", authority.Strengths, strength => strength.Id, strength => Cited(strength.Text, strength.Citation));
        Class(code, literals, "Scores", "The tools that total points.", authority.Scores, score => score.Id, score => Cited(score.Text, score.Citation));
        Class(code, literals, "Grids", "The tables that read an outcome from two facts.", authority.Grids, grid => grid.Id, grid => Cited(grid.Text, grid.Citation));
        Class(code, literals, "Contacts", "Whom to turn to.", authority.Contacts, contact => contact.Id, contact => contact.Name);
        Class(code, literals, "Pathways", "The ways into help.", authority.Pathways, pathway => pathway.Id, pathway => Cited(pathway.Text, pathway.Citation));
        WriteRules(code, literals, authority.Rules);
        code.Summary($"All that the document of {authority.Name} says.");
        code.Line($"public static global::Thresholds.Authority Authority {{ get; }} = {literals.New(authority)};").Line();
    }

    // Line by line, so that a change of one condition is a change of one line.
    private static void WriteRules(CodeWriter code, Literals literals, Rules rules)
    {
        code.Open("private static class RuleTable");
        code.Line("public static readonly global::Thresholds.Rules All = new global::Thresholds.Rules(");
        List(rules.Variables, ",");
        List(rules.Decisions, ",");
        List(rules.Implications, ");");
        code.Close().Line();
        literals.Know(rules, "RuleTable.All");

        void List<T>(ValueList<T> items, string end)
        {
            code.Line($"    global::Thresholds.ValueList.Of<global::{typeof(T).FullName}>(");
            for (var i = 0; i < items.Count; i++)
            {
                code.Line("        " + literals.New(items[i]) + (i < items.Count - 1 ? "," : ""));
            }

            code.Line("    )" + end);
        }
    }

    private static string Cited(string text, Citation? citation) => citation is null ? text + "." : $"{text}. {citation}.";

    private static void Class<T>(CodeWriter code, Literals literals, string name, string summary, IEnumerable<T> items, Func<T, string> id, Func<T, string> describe)
        where T : class
    {
        code.Summary(summary).Open($"public static class {name}");
        foreach (var item in items)
        {
            var member = Names.Pascal(id(item));
            code.Summary(describe(item));
            code.Line($"public static readonly global::{typeof(T).FullName} {member} = {literals.New(item)};").Line();
            literals.Know(item, $"{name}.{member}");
        }

        code.Close().Line();
    }
}
