using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing;

/// <summary>The bullets that grade one concern across the levels, as a file sees them.</summary>
internal static class Rungs
{
    /// <summary>The rungs of a ladder, from the least level on; those at no level of the file last.</summary>
    public static IReadOnlyList<(Symbol Bullet, string Level)> Of(Workspace workspace, Scope scope, string ladder)
    {
        var levels = scope.All(SymbolKind.Level).Select((level, order) => (level.Name, order)).ToDictionary(level => level.Name, level => level.order);
        var rungs = scope.All(SymbolKind.Term)
            .Where(symbol => symbol.Node is BulletSyntax bullet && bullet.Clauses.OfType<NamesClauseSyntax>().Any(clause => clause.Keyword.Text == "ladder" && clause.Names.Any(name => name.Text == ladder)))
            .Select(symbol => (symbol, level: LevelOf(workspace, symbol) ?? ""));
        return [.. rungs.OrderBy(rung => levels.TryGetValue(rung.level, out var order) ? order : int.MaxValue)];
    }

    /// <summary>The name of the level that a bullet stands at; null when it stands at none.</summary>
    public static string? LevelOf(Workspace workspace, Symbol bullet)
    {
        for (var symbol = bullet; symbol is not null; symbol = symbol.InPlaceOf)
        {
            if (symbol.Node is BulletSyntax { Clauses: var clauses } && clauses.OfType<AtSyntax>().FirstOrDefault() is { Level.IsMissing: false } at)
            {
                return at.Level.Text;
            }

            if (workspace.NamesOf(symbol.File).Placements.TryGetValue(symbol.Node, out var placement) && placement.Cell?.Name is { IsMissing: false } level)
            {
                return level.Text;
            }
        }

        return null;
    }
}
