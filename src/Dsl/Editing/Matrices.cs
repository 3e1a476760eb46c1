using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Sets a file as its authority publishes it, also while it has errors: what can be read is shown, and nothing is left out because something else is wrong.</summary>
public static class Matrices
{
    private const string NoLevel = "no level";
    private const string Strengths = "Strengths";

    private sealed record Row(string Domain, string Area);

    private sealed record Standing(Row Row, MatrixColumnKind Kind, string Level, BulletSyntax Bullet, FileSyntax File);

    /// <summary>The matrix of a file, with what the templates say that it extends.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="compiled">The file with its findings; those that the author allows are not shown.</param>
    /// <returns>The matrix; without columns and domains for a vocabulary. Time is linear in the files, but for finding the bullets that findings are about, which is logarithmic for each.</returns>
    public static PublishedMatrix Of(Workspace workspace, CompiledFile compiled)
    {
        var file = compiled.Syntax;
        var scope = workspace.NamesOf(file).Scope;
        var files = workspace.Vocabularies.Extended(file, new Scope(file, [])).Append(file).ToList();
        var standing = files.SelectMany(each => Bullets(workspace, scope, each)).ToList();
        var columns = Columns(scope, standing);
        var numbers = columns.Select((column, number) => (column, number)).ToDictionary(pair => (pair.column.Kind, pair.column.Name), pair => pair.number);
        var findings = new BulletFindings(standing.Select(bullet => new Location(bullet.File.Source, bullet.Bullet.Span)), compiled.Diagnostics.Where(diagnostic => diagnostic.Allowed is null));
        var cells = standing.GroupBy(bullet => bullet.Row).ToDictionary(row => row.Key, row => row
            .GroupBy(bullet => numbers[(bullet.Kind, bullet.Level)]).OrderBy(cell => cell.Key)
            .Select(cell => new MatrixCell(cell.Key, cell.Select(bullet => Bullet(bullet, findings)).ToValueList())).ToValueList());
        return new PublishedMatrix(
            Title(file),
            columns.ToValueList(),
            Domains(scope, files, cells).ToValueList(),
            scope.All(SymbolKind.Ladder).Select(ladder => new MatrixLadder(ladder.Name, Label(ladder.Declaration, ladder.Name), ladder.Location)).ToValueList(),
            findings.Elsewhere.ToValueList());
    }

    private static string Title(FileSyntax file)
    {
        var header = file.Members.OfType<DeclarationSyntax>().FirstOrDefault(FileHeader.IsHeader);
        return header is null ? "" : Label(header, header.Name?.Text ?? "");
    }

    // What is replaced stands where the template put it; what is withdrawn stands nowhere.
    private static IEnumerable<Standing> Bullets(Workspace workspace, Scope scope, FileSyntax file)
    {
        foreach (var placed in workspace.NamesOf(file).Placements.OrderBy(placed => placed.Key.Span.Start))
        {
            var (placement, bullet) = (placed.Value, (BulletSyntax)placed.Key); // placements are of bullets
            if (NameCollector.Word(placement.Blocks[0]) != "domain" || scope.WithdrawalOf(bullet) is not null)
            {
                continue;
            }

            var row = new Row(NameOf(placement.Blocks[0]), placement.Blocks.FirstOrDefault(block => NameCollector.Word(block) == "area") is { } area ? NameOf(area) : "");
            var symbol = scope.Find(SymbolKind.Term, bullet.Name.Text) is { } found && found.IsDeclaredBy(bullet) ? found : null;
            var shown = symbol?.Node as BulletSyntax ?? bullet;
            var isProtective = placement.Cell is null;
            var level = isProtective ? "" : (symbol is null ? null : Rungs.LevelOf(workspace, symbol)) ?? (placement.Cell!.Name is { IsMissing: false } name ? name.Text : ""); // it stands in such a block
            var kind = isProtective ? MatrixColumnKind.Strengths : scope.Find(SymbolKind.Level, level) is null ? MatrixColumnKind.Undeclared : MatrixColumnKind.Level;
            yield return new Standing(row, kind, level, shown, symbol?.File ?? file);
        }
    }

    private static List<MatrixColumn> Columns(Scope scope, IReadOnlyList<Standing> standing) =>
    [
        .. scope.All(SymbolKind.Level).Select(level => new MatrixColumn(MatrixColumnKind.Level, level.Name, Hovers.Label(scope, level.Name), level.Location)),
        .. standing.Where(bullet => bullet.Kind == MatrixColumnKind.Undeclared).Select(bullet => bullet.Level).Distinct(StringComparer.Ordinal)
            .Select(level => new MatrixColumn(MatrixColumnKind.Undeclared, level, level.Length == 0 ? NoLevel : level, null)),
        .. standing.Any(bullet => bullet.Kind == MatrixColumnKind.Strengths) ? [new MatrixColumn(MatrixColumnKind.Strengths, "", Strengths, null)] : Array.Empty<MatrixColumn>(),
    ];

    // A block that adds to one of a template is not another domain, nor is a second block of one name.
    private static IEnumerable<MatrixDomain> Domains(Scope scope, IReadOnlyList<FileSyntax> files, Dictionary<Row, ValueList<MatrixCell>> cells)
    {
        var blocks = files.SelectMany(file => file.Members.OfType<DeclarationSyntax>().Where(block => NameCollector.Word(block) == "domain").Select(block => (Block: block, File: file)));
        foreach (var domain in blocks.GroupBy(block => NameOf(block.Block), StringComparer.Ordinal))
        {
            var areas = domain
                .SelectMany(block => (block.Block.Body?.Members ?? []).OfType<DeclarationSyntax>().Where(area => NameCollector.Word(area) == "area").Select(area => (Block: area, block.File)))
                .GroupBy(area => NameOf(area.Block), StringComparer.Ordinal)
                .Select(area => new MatrixArea(area.Key, LabelOf(area.Key, area.First()), PlaceOf(area.First()), CellsOf(new Row(domain.Key, area.Key))));
            yield return new MatrixDomain(domain.Key, LabelOf(domain.Key, domain.First()), PlaceOf(domain.First()), CellsOf(new Row(domain.Key, "")), areas.ToValueList());
        }

        ValueList<MatrixCell> CellsOf(Row row) => cells.TryGetValue(row, out var found) ? found : [];

        string LabelOf(string name, (DeclarationSyntax Block, FileSyntax File) first) => Label(scope.Find(SymbolKind.Domain, name)?.Node as DeclarationSyntax ?? first.Block, name);
    }

    private static Location PlaceOf((DeclarationSyntax Block, FileSyntax File) block) =>
        new(block.File.Source, block.Block.Name is { IsMissing: false } name ? name.Span : block.Block.Keywords[0].Span);

    private static MatrixBullet Bullet(Standing standing, BulletFindings findings)
    {
        var bullet = standing.Bullet;
        var place = new Location(standing.File.Source, bullet.Span);
        return new MatrixBullet(
            bullet.Name.IsMissing ? "" : bullet.Name.Text,
            bullet.Text.IsMissing ? "" : bullet.Text.Value,
            bullet.Mark.Kind == TokenKind.Plus,
            string.Join(" ", bullet.Clauses.Where(clause => clause is ConditionClauseSyntax or ExceptSyntax).Select(clause => Spacing.OnOneLine(standing.File, clause.Span))),
            bullet.Clauses.OfType<NamesClauseSyntax>().Where(clause => clause.Keyword.Text == "ladder").SelectMany(clause => clause.Names).Where(name => !name.IsMissing).Select(name => name.Text).ToValueList(),
            place,
            findings.About(place).ToValueList());
    }

    private static string NameOf(DeclarationSyntax block) => block.Name is { IsMissing: false } name ? name.Text : "";

    private static string Label(DeclarationSyntax declaration, string otherwise) => declaration.Text is { IsMissing: false } text ? text.Value : otherwise;
}
