using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;

namespace Thresholds.Dsl.Editing.Completing;

/// <summary>Completes what begins at a place, and the clauses of what begins before it.</summary>
internal sealed class LineParts(CompletionPlace place, CompletionList found)
{
    /// <summary>What may begin here: bullets, lines and declarations.</summary>
    /// <param name="block">What the block round the place may hold; null when nothing is known of it.</param>
    public void Members(Place? block)
    {
        var around = place.Block;
        if (block?.Bullets is not null)
        {
            var isStrengths = around is not null && NameCollector.Word(around) == "strengths";
            if (!isStrengths)
            {
                found.Snippet("- bullet", Snippets.Bullet);
                found.Snippet("- bullet when", Snippets.BulletWhen);
            }

            if (isStrengths || (around is not null && NameCollector.Word(around) == "at"))
            {
                found.Snippet("+ strength", Snippets.Strength);
            }
        }

        foreach (var word in block?.Members.Keys ?? Enumerable.Empty<string>())
        {
            if (Snippets.Of(word) is { } snippet && !(around is not null && word is "contact" or "assessment" or "form"))
            {
                found.Snippet(word, snippet);
            }
            else
            {
                found.Words(word);
            }
        }
    }

    /// <summary>The clauses that may follow and are not there yet.</summary>
    /// <param name="block">What the block round the place may hold; null when nothing is known of it.</param>
    /// <param name="start">The first token of the declaration, line or bullet.</param>
    public void Clauses(Place? block, int start)
    {
        var holder = place.File.Tokens[start].Text;
        var said = new HashSet<string>(Enumerable.Range(start, place.Next - start).Select(at => place.File.Tokens[at].Text).Except(ClauseReader.Repeatable));
        IEnumerable<string> clauses = holder is "-" or "+" ? block?.Bullets ?? [] : block is not null && block.Members.TryGetValue(holder, out var form) ? form.Clauses : [];
        foreach (var word in clauses.Where(word => !said.Contains(word)))
        {
            switch (word)
            {
                case "from":
                    found.Snippet("from", "from ${1:document} \"${2:section}\"", CompletionKind.Snippet);
                    break;
                case "allow":
                    found.Snippet("allow", "allow ${1:code} because \"${2:reason}\"", CompletionKind.Snippet);
                    break;
                case "note" or "also" or "version" or "web" or "for":
                    found.Snippet(word, word + " \"$1\"", CompletionKind.Snippet);
                    break;
                default:
                    found.Words(word);
                    break;
            }
        }

        if (holder == "fact" && place.Before(0)?.Kind == TokenKind.Text)
        {
            foreach (var (label, text) in new[] { ("yes/no", "yes/no"), ("age", "age 0..25"), ("percent", "percent 0%..100%"), ("one of", "one of ${1:first} \"${2:First}\" < ${3:second} \"${4:Second}\""), ("number", "number 0..${1:50}"), ("months", "months 0..${1:300}"), ("weeks", "weeks 0..${1:45}"), ("date", "date"), ("events", "events") })
            {
                found.Snippet(label, text, CompletionKind.Snippet);
            }
        }
    }
}
