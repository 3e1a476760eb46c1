using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Comparing;
using Thresholds.Dsl.Model;
using Thresholds.Rendering.Comparing;
using Thresholds.Web;

namespace Thresholds.Cli.Serve;

/// <summary>Compares as <c>thr diff</c> and <c>thr compare</c> do.</summary>
internal sealed class Comparers : IComparers
{
    public (ComparisonPage? Page, string? Complaint) Diff(AuthorityModel before, AuthorityModel after)
    {
        var comparison = EditionComparison.Of(before, after);
        return comparison.UnknownNames.Count == 0
            ? (EditionPage.Of(comparison), null)
            : (null, string.Join("; ", comparison.UnknownNames.Select(unknown => $"{unknown.Place}: '{unknown.Bullet}' was '{unknown.Was}', says the file, and the edition before has no such bullet")));
    }

    public ComparisonPage Compare(IReadOnlyList<AuthorityModel> models) => AuthoritiesPage.Of(AuthorityComparison.Of(models));
}
