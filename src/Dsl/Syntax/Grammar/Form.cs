using System;
using System.Collections.Generic;
using Sprache;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>A kind of declaration.</summary>
/// <param name="Keyword">The word it begins with.</param>
/// <param name="Clauses">The words of the clauses that may follow it.</param>
/// <param name="After">Its grammar after that word.</param>
internal sealed record Form(string Keyword, HashSet<string> Clauses, Func<Token, TokenInput, IResult<DeclarationSyntax>> After);
