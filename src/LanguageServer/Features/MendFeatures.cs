using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Syntax;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer.Features;

/// <summary>Offers what mends findings.</summary>
internal static class MendFeatures
{
    /// <summary>The kind of all mends.</summary>
    public const string QuickFix = "quickfix";

    public static CodeActionResult[]? Actions(Snapshot snapshot, CodeActionParams asked)
    {
        if (snapshot.Find(asked.TextDocument.Uri) is not { } file || asked.Context.Only is { } only && !only.Any(kind => kind.Length == 0 || kind == QuickFix || kind.StartsWith(QuickFix + ".", StringComparison.Ordinal)))
        {
            return [];
        }

        var span = file.Source.Span(asked.Range, snapshot.Encoding);
        var actions = new List<CodeActionResult>();
        foreach (var finding in FindingsOf(snapshot, file).Where(finding => finding.Location.Span.End >= span.Start && finding.Location.Span.Start <= span.End))
        {
            ProtocolDiagnostic[] mended = [Findings.Of(snapshot, finding, _ => null)];
            actions.AddRange(Mending.Of(snapshot.Workspace, file, finding)
                .Select(mend => new CodeActionResult(mend.Title, QuickFix, mended, ReferenceEquals(mend, finding.Mend) ? true : null, Edit(snapshot, file, mend))));
            if (Mending.HasExample(finding))
            {
                actions.Add(new CodeActionResult("make an example of this case", QuickFix, mended, null, null, new CodeActionData(asked.TextDocument.Uri, finding.Code, file.Source.Range(finding.Location.Span, snapshot.Encoding))));
            }
        }

        return [.. actions];
    }

    /// <summary>Works out what takes longer than to offer it.</summary>
    public static CodeActionResult Resolve(Snapshot snapshot, CodeActionResult action)
    {
        if (action.Data is not { } data || snapshot.Find(data.Uri) is not { } file)
        {
            return action;
        }

        var span = file.Source.Span(data.Range, snapshot.Encoding);
        var finding = FindingsOf(snapshot, file).FirstOrDefault(finding => finding.Code == data.Code && finding.Location.Span == span && Mending.HasExample(finding));
        return finding is not null && Mending.Example(snapshot.Workspace, file, finding) is { } mend ? action with { Edit = Edit(snapshot, file, mend) } : action;
    }

    private static IEnumerable<Diagnostic> FindingsOf(Snapshot snapshot, FileSyntax file) => snapshot.Workspace.Compile(file, AnalysisSettings.Usual).Diagnostics.Where(finding => finding.Allowed is null)
        .Concat(snapshot.Workspace.Clashes().Where(clash => ReferenceEquals(clash.Location.Source, file.Source)));

    private static WorkspaceEdit Edit(Snapshot snapshot, FileSyntax file, Mend mend) => NameFeatures.Edit(snapshot, mend.Edits.Select(edit => (file.Source, edit.Span, edit.Text)));
}
