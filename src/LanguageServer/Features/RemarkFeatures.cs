using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer.Features;

/// <summary>What editors show beside the text.</summary>
internal static class RemarkFeatures
{
    /// <summary>The command that clients of other languages know as well: it shows places.</summary>
    public const string ShowPlaces = "thr.showPlaces";

    public static HintResult[]? Hints(Snapshot snapshot, RangeParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        ? [.. Dsl.Editing.Hints.Of(snapshot.Workspace, file, snapshot.Workspace.Compile(file, AnalysisSettings.Usual).Model, file.Source.Span(asked.Range, snapshot.Encoding))
            .Select(hint => new HintResult(file.Source.Position(hint.Offset, snapshot.Encoding), hint.Text, hint.Explanation, true))]
        : null;

    public static LensResult[]? Lenses(Snapshot snapshot, DocumentParams asked) => snapshot.Find(asked.TextDocument.Uri) is { } file
        ? [.. Dsl.Editing.Lenses.Of(snapshot.Workspace, snapshot.Workspace.Compile(file, AnalysisSettings.Usual)).Select(lens =>
        {
            var range = file.Source.Range(lens.Span, snapshot.Encoding);
            return new LensResult(range, lens.Places.Count == 0
                ? new CommandResult(lens.Text, "")
                : new CommandResult(lens.Text, ShowPlaces, [new LensArguments(asked.TextDocument.Uri, range.Start, [.. lens.Places.Select(snapshot.Place)])]));
        })]
        : null;
}
