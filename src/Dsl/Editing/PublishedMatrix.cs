namespace Thresholds.Dsl.Editing;

/// <summary>The matrix as authorities publish it: levels across, domains and areas down, bullets in the cells.</summary>
/// <param name="Title">What the file calls itself; its name when it has no text, nothing when it has neither.</param>
/// <param name="Columns">What stands across: the levels from the least need on, then levels that only <c>at</c> blocks name, then strengths.</param>
/// <param name="Domains">What stands down, in the order of the file; what a template says comes first.</param>
/// <param name="Ladders">The concerns that bullets grade, in the order they are declared.</param>
/// <param name="Elsewhere">The findings that are about no bullet of the matrix.</param>
public sealed record PublishedMatrix(string Title, ValueList<MatrixColumn> Columns, ValueList<MatrixDomain> Domains, ValueList<MatrixLadder> Ladders, ValueList<MatrixFinding> Elsewhere);
