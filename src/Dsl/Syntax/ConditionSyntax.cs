namespace Thresholds.Dsl.Syntax;

/// <summary>A condition as it is written.</summary>
public abstract class ConditionSyntax : SyntaxNode;
