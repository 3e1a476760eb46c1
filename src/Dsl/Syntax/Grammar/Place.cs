using System.Collections.Generic;
using Sprache;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>A place where declarations stand: the file itself, or the block of a declaration.</summary>
/// <param name="Where">The place in words, such as "in a response".</param>
/// <param name="Members">What may stand there, by the word it begins with.</param>
/// <param name="Bullets">The clauses of bullets; null when there are none.</param>
/// <param name="Outer">The words that, at the start of a line, belong to the block round this one: its own closing brace was forgotten.</param>
internal sealed record Place(string Where, Dictionary<string, Form> Members, HashSet<string>? Bullets, params string[] Outer)
{
    /// <summary>The grammar of its bullets.</summary>
    public Parser<SyntaxNode>? Bullet { get; } = Bullets is null ? null : FileGrammar.Bullet(Bullets);
}
