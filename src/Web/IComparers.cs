using System.Collections.Generic;
using Thresholds.Dsl.Model;

namespace Thresholds.Web;

/// <summary>What the pages that compare documents say: the same as the tool says of them on the command line.</summary>
public interface IComparers
{
    /// <summary>What changed in meaning between two editions.</summary>
    /// <param name="before">The earlier edition.</param>
    /// <param name="after">The later edition.</param>
    /// <returns>The page; or why they cannot be compared.</returns>
    (ComparisonPage? Page, string? Complaint) Diff(AuthorityModel before, AuthorityModel after);

    /// <summary>Authorities side by side.</summary>
    /// <param name="models">Two or more.</param>
    ComparisonPage Compare(IReadOnlyList<AuthorityModel> models);
}
