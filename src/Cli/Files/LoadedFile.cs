using Thresholds.Dsl.Syntax;

namespace Thresholds.Cli.Files;

/// <summary>A <c>.thr</c> file that was read.</summary>
/// <param name="Place">Where it lies.</param>
/// <param name="Syntax">What is written in it.</param>
internal sealed record LoadedFile(Place Place, FileSyntax Syntax);
