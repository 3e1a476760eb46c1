namespace Thresholds.Dsl.Model;

/// <summary>What a bullet was called in the edition before: the clause <c>was</c>.</summary>
/// <param name="Bullet">The name of the bullet.</param>
/// <param name="Was">A name it had, or that of a bullet it was split from or merged of.</param>
/// <param name="Place">Where the file says so.</param>
public sealed record EarlierName(string Bullet, string Was, SourcePlace Place)
{
    /// <summary>What is wrong where the edition before has no such bullet.</summary>
    public string Complaint => $"'{Bullet}' was '{Was}', says the file, and the edition before has no such bullet";
}
