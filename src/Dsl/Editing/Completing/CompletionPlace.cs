using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing.Completing;

/// <summary>A place in a file where something is being typed, and what stands before it.</summary>
internal sealed class CompletionPlace
{
    public CompletionPlace(Workspace workspace, FileSyntax file, int offset)
    {
        Workspace = workspace;
        File = file;
        Scope = workspace.NamesOf(file).Scope;
        Next = file.TokenFrom(offset);

        // The word before the place is being typed, and its rest after the place is taken too.
        var isTyped = Next > 0 && Before(0) is { Kind: TokenKind.Word or TokenKind.Tag } typed && typed.Span.End >= offset;
        Next -= isTyped ? 1 : 0;
        Span = isTyped ? file.Tokens[Next].Span : new TextSpan(offset, 0);
        Placement = Placement.At(file, Span.Start);
    }

    /// <summary>The files.</summary>
    public Workspace Workspace { get; }

    /// <summary>The file of the place.</summary>
    public FileSyntax File { get; }

    /// <summary>The names that it can use.</summary>
    public Scope Scope { get; }

    /// <summary>What is replaced by whatever is chosen.</summary>
    public TextSpan Span { get; }

    /// <summary>The token that is typed, or the one after the place.</summary>
    public int Next { get; }

    /// <summary>The blocks round the place.</summary>
    public Placement Placement { get; }

    /// <summary>The innermost of them; null at the top of the file.</summary>
    public DeclarationSyntax? Block => Placement.Inner;

    /// <summary>The tokens before the place, 0 for the last.</summary>
    public Token? Before(int back) => Next - 1 - back is var at and >= 0 ? File.Tokens[at] : null;

    /// <summary>The same where it is a word; else empty.</summary>
    public string Word(int back) => Before(back) is { Kind: TokenKind.Word } token ? token.Text : "";

    /// <summary>Whether nothing stands before the place on its line.</summary>
    public bool StartsLine() => Before(0) is not { } before || File.Source.PositionOf(before.Span.End).Line < File.Source.PositionOf(Span.Start).Line;

    /// <summary>The first token of the declaration, line or bullet that the place goes on with.</summary>
    public int Start()
    {
        var indentation = Workspace.NamesOf(File).Starts;
        for (var i = Next - 1; i >= 0; i--)
        {
            if (File.Tokens[i].Kind is TokenKind.OpenBrace or TokenKind.CloseBrace)
            {
                return i + 1;
            }

            if (indentation.Contains(File.Tokens[i].Span.Start))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The word that begins a list of names with commas, when the place stands after one.</summary>
    public string? ListWord()
    {
        var back = 0;
        while (Before(back)?.Kind == TokenKind.Comma && Before(back + 1)?.Kind == TokenKind.Word)
        {
            back += 2;
        }

        return back > 0 && Word(back) is "ladder" or "on" or "was" ? Word(back) : null;
    }

    /// <summary>Whether the place lies in the brackets of a count.</summary>
    public bool IsCounted() => Enumerable.Range(1, 6).Any(back => Word(back) == "count" && Before(back - 1)?.Kind == TokenKind.OpenBracket);

    /// <summary>The fact of the comparison that the place lies in: before a sign, a range or a list of values.</summary>
    public Symbol? Compared()
    {
        for (var back = 0; back < 24 && Before(back) is { } token; back++)
        {
            if (token.Text is "and" or "or" or "when" or "unless" or "as" or "mean")
            {
                return null;
            }

            if (token.Kind is TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Equal || token.Text is "is" or "in")
            {
                var name = Word(back + 1) == "not" ? Before(back + 2) : Before(back + 1);
                return name is null ? null : Scope.Find(SymbolKind.Term, name.Text);
            }
        }

        return null;
    }
}
