using System.Collections.Generic;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>What binding a file gives to those who look at it afterwards.</summary>
/// <param name="Model">Its meaning; null for a vocabulary, a template and a file that does not say what it is.</param>
/// <param name="Plan">How its decisions are worked out; null where there are none.</param>
/// <param name="Scope">The names it can use.</param>
/// <param name="Templates">The templates it extends, the first of them first.</param>
internal sealed record BoundFile(AuthorityModel? Model, DecisionPlan? Plan, Scope Scope, IReadOnlyList<FileSyntax> Templates);
