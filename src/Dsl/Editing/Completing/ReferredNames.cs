using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing.Completing;

/// <summary>Completes names that stand right after the word that asks for them, and numbers with units.</summary>
internal sealed class ReferredNames(CompletionPlace place, CompletionList found)
{
    /// <summary>Adds what fits; false where no such word stands before the place.</summary>
    public bool Find()
    {
        var block = place.Block;
        var (last, before) = (place.Word(0), place.Word(1));
        var list = place.ListWord();
        switch (list ?? last)
        {
            case "use":
                found.Files(FileKind.Vocabulary);
                return true;
            case "extends":
                found.Files(FileKind.Template);
                return true;
            case "supersedes":
                found.Files(FileKind.Authority);
                return true;
            case "ladder" when block is not null || list is not null:
                found.Symbols(SymbolKind.Ladder);
                return true;
            case "from" when before != "effective":
                found.Symbols(SymbolKind.Document);
                return true;
            case "was":
                EarlierNames();
                return true;
            case "about":
                found.Symbols(SymbolKind.Subject);
                return true;
            case "by" when before != "review":
            case "lead" or "inform" or "consult" or "partner" when block is not null:
                found.Symbols(SymbolKind.Role);
                return true;
            case "contact" when block is not null && Is(block, "response", "pathway"):
            case "to" when before is "refer" || block is not null:
            case "otherwise" when block is not null && Is(block, "contact"):
                found.Symbols(SymbolKind.Contact);
                return true;
            case "form" when block is not null:
                found.Symbols(SymbolKind.Form);
                return true;
            case "assessment" when block is not null:
                found.Symbols(SymbolKind.Assessment);
                return true;
            case "step":
                found.Symbols(SymbolKind.Action);
                return true;
            case "after":
            case "before":
            case "of" when before is "day" or "days" or "hour" or "hours" or "week" or "weeks" or "month" or "months" or "year" or "years" or "minute" or "minutes" or "immediately" or "delay":
                found.Symbols(SymbolKind.Event);
                return true;
            case "at" when before is not "help":
            case "response":
            case "at" when before == "help":
                found.Symbols(SymbolKind.Level);
                return true;
            case "level" when before == "then":
                found.Symbols(SymbolKind.Level);
                return true;
            case "on" when list is not null || block is null:
            case "rows" or "columns" when block is null:
                found.Facts(SymbolKind.Term, symbol => symbol.Word == "fact");
                return true;
            case "law" when block is null:
                found.Symbols(SymbolKind.Law);
                return true;
            case "allow":
                found.Codes();
                return true;
            case "withdraw" or "replace":
                found.Words("level", "response", "pathway", "contact", "document", "consider");
                found.Facts(SymbolKind.Term, symbol => symbol.Word == "bullet" && !ReferenceEquals(symbol.File, place.File));
                return true;
            case "worse":
                found.Words("when higher", "when lower", "when yes", "when no");
                return true;
            case "within":
                found.Snippet("working days", "${1:1} working day", CompletionKind.Unit);
                found.Snippet("hours", "${1:4} hours", CompletionKind.Unit);
                found.Words("same day", "same working day");
                return true;
            case "over":
                found.Words("last");
                return true;
        }

        if (place.Before(0)?.Kind == TokenKind.Dot && place.Before(1) is { } law && place.Scope.Find(SymbolKind.Law, law.Text) is { } sections)
        {
            found.Values(sections);
            return true;
        }

        if (place.Before(0)?.Kind == TokenKind.Number && before is "within" or "every" or "last")
        {
            found.Units(before == "last" ? ["days", "weeks", "months", "years", "terms"] : ["minutes", "hours", "working days", "days", "weeks", "months", "years"]);
            return true;
        }

        return false;

        static bool Is(DeclarationSyntax block, params string[] words) => words.Contains(NameCollector.Word(block));
    }

    // What the bullets of the edition before are called, that this one has not.
    private void EarlierNames()
    {
        var older = Succession.NameIn(place.File) is { } name
            ? place.Workspace.Files.FirstOrDefault(file => FileHeader.Of(file) is { Kind: FileKind.Authority } header && header.Name == name.Text)
            : null;
        foreach (var bullet in older is null ? [] : place.Workspace.NamesOf(older).Scope.All(SymbolKind.Term).Where(symbol => symbol.Node is BulletSyntax && place.Scope.Find(SymbolKind.Term, symbol.Name) is null))
        {
            found.Name(bullet.Name, ((BulletSyntax)bullet.Node).Text.Value);
        }
    }
}
