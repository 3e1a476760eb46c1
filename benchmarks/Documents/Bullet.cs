namespace Thresholds.Benchmarks.Documents;

/// <summary>A bullet to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Level">The place of its level, from 0.</param>
/// <param name="Domain">The place of its domain.</param>
/// <param name="Line">All that stands on its lines.</param>
/// <param name="Given">A case in which it is met, as an example gives it; null where nobody worked one out.</param>
internal sealed record Bullet(string Name, int Level, int Domain, string Line, string? Given);
