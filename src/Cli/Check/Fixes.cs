using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Editing;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Cli.Check;

/// <summary>The changes that mend findings, as editors offer them. To accept a finding takes its author's reason, and is none.</summary>
/// <param name="files">The files that findings are about.</param>
internal sealed class Fixes(IEnumerable<FileSyntax> files)
{
    private readonly Workspace _workspace = Workspace.Empty.With([.. files.DistinctBy(file => file.Source.Path)]);

    /// <summary>The changes, one that takes no judgement first; none for what is accepted.</summary>
    public IReadOnlyList<Mend> Of(Diagnostic finding) =>
        finding.Allowed is null && _workspace.Find(finding.Location.Source.Path) is { } file && file.Source.Equals(finding.Location.Source) ? Mending.Changes(_workspace, file, finding) : [];

    /// <summary>Whether a change takes no judgement: whoever makes it need not know the document.</summary>
    public static bool IsPlain(Diagnostic finding, Mend mend) => ReferenceEquals(finding.Mend, mend);
}
