using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Editing;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer.Features;

/// <summary>What is asked beyond the protocol: the published matrix, and what came of the examples.</summary>
internal static class MatrixFeatures
{
    public static MatrixResult? Matrix(Snapshot snapshot, TextDocument asked)
    {
        if (snapshot.Find(asked.Uri) is not { } file)
        {
            return null;
        }

        var matrix = Matrices.Of(snapshot.Workspace, snapshot.Workspace.Compile(file, AnalysisSettings.Usual));
        return new MatrixResult(
            asked.Uri,
            matrix.Title,
            [.. matrix.Columns.Select(column => new MatrixColumnResult(
                column.Kind switch { MatrixColumnKind.Level => "level", MatrixColumnKind.Undeclared => "undeclared", _ => "strengths" }, column.Name, column.Label, column.Place is null ? null : snapshot.Place(column.Place)))],
            [.. matrix.Domains.Select(domain => new MatrixDomainResult(
                domain.Name, domain.Label, snapshot.Place(domain.Place), Cells(snapshot, domain.Cells), [.. domain.Areas.Select(area => new MatrixDomainResult(area.Name, area.Label, snapshot.Place(area.Place), Cells(snapshot, area.Cells), []))]))],
            [.. matrix.Ladders.Select(ladder => new MatrixLadderResult(ladder.Name, ladder.Label, snapshot.Place(ladder.Place)))],
            Findings(snapshot, matrix.Elsewhere));
    }

    public static ExampleResponse[]? Examples(Snapshot snapshot, TextDocument asked) => snapshot.Find(asked.Uri) is { } file
        ? [.. ExampleOutcomes.Of(snapshot.Workspace.Compile(file, AnalysisSettings.Usual)).Select(example => new ExampleResponse(
            example.Name,
            example.Text,
            example.Result switch { ExampleResult.Passes => "passes", ExampleResult.Fails => "fails", _ => "notRun" },
            [.. example.Messages],
            snapshot.Place(example.Place)))]
        : null;

    private static MatrixCellResult[] Cells(Snapshot snapshot, IEnumerable<MatrixCell> cells) => [.. cells.Select(cell => new MatrixCellResult(cell.Column, [.. cell.Bullets.Select(bullet =>
        new MatrixBulletResult(bullet.Name, bullet.Text, bullet.IsStrength, bullet.Condition, [.. bullet.Ladders], snapshot.Place(bullet.Place), Findings(snapshot, bullet.Findings)))]))];

    private static MatrixFindingResult[] Findings(Snapshot snapshot, IEnumerable<MatrixFinding> findings) =>
        [.. findings.Select(finding => new MatrixFindingResult(finding.Code, LanguageServer.Findings.Number(finding.Severity), finding.Message, snapshot.Place(finding.Place)))];
}
