namespace Thresholds;

/// <summary>A section of a law that a level or an assessment rests on.</summary>
/// <param name="Id">Law and section as named in the file, such as <c>children-act-1989.s17</c>.</param>
/// <param name="Law">The title of the law.</param>
/// <param name="Text">What the section is about.</param>
public sealed record LegalBasis(string Id, string Law, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Law + ", " + Id.Substring(Id.IndexOf('.') + 1) + " (" + Text + ")";
}
