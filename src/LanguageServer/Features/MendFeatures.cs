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

    /// <summary>The kind of what makes something of its own of a part.</summary>
    public const string Extract = "refactor.extract";

    public static CodeActionResult[]? Actions(Snapshot snapshot, CodeActionParams asked)
    {
        if (snapshot.Find(asked.TextDocument.Uri) is not { } file)
        {
            return [];
        }

        var span = file.Source.Span(asked.Range, snapshot.Encoding);
        var actions = new List<CodeActionResult>();
        if (span.Length > 0 && IsWanted(asked, Extract) && Extraction.Of(snapshot.Workspace, file, span) is { } extracted)
        {
            actions.Add(new CodeActionResult(extracted.Title, Extract, null, null, Edit(snapshot, file, extracted)));
        }

        if (!IsWanted(asked, QuickFix))
        {
            return [.. actions];
        }

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

    // A client that names kinds wants those and what is within them.
    private static bool IsWanted(CodeActionParams asked, string kind) =>
        asked.Context.Only is not { } only || only.Any(wanted => wanted.Length == 0 || wanted == kind || kind.StartsWith(wanted + ".", StringComparison.Ordinal) || wanted.StartsWith(kind + ".", StringComparison.Ordinal));

    private static IEnumerable<Diagnostic> FindingsOf(Snapshot snapshot, FileSyntax file) => snapshot.Workspace.Compile(file, AnalysisSettings.Usual).Diagnostics.Where(finding => finding.Allowed is null)
        .Concat(snapshot.Workspace.Clashes().Where(clash => ReferenceEquals(clash.Location.Source, file.Source)));

    private static WorkspaceEdit Edit(Snapshot snapshot, FileSyntax file, Mend mend) => NameFeatures.Edit(snapshot, mend.Edits.Select(edit => (file.Source, edit.Span, edit.Text)));
}
