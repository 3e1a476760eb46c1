using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;
using Thresholds.Dsl.Writing;

namespace Thresholds.Dsl.Editing;

/// <summary>Makes a definition of a condition, so that it has a name and can be asked for elsewhere.</summary>
public static class Extraction
{
    /// <summary>The changes; null where what is selected is no whole condition, has mistakes, asks for the level or is a name already.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file.</param>
    /// <param name="selection">What is selected; white space round it does not count.</param>
    public static Mend? Of(Workspace workspace, FileSyntax file, TextSpan selection)
    {
        var (first, last) = (file.TokenFrom(selection.Start), file.TokenFrom(selection.End) - 1);
        if (last < first || file.Tokens[first].Span.Length == 0)
        {
            return null;
        }

        // Brackets round all of it are not needed in a definition.
        var span = TextSpan.Between(file.Tokens[first].Span, file.Tokens[last].Span);
        var condition = file.Nodes.OfType<ConditionSyntax>().FirstOrDefault(node => node.Span == span);
        var inner = condition;
        while (inner is BracketSyntax bracket)
        {
            inner = bracket.Inner;
        }

        if (condition is null || inner is null or NameConditionSyntax || condition.Everything().Any(node => node is ErrorConditionSyntax or LevelConditionSyntax or Token { IsMissing: true }))
        {
            return null;
        }

        var name = Mending.Free(workspace.NamesOf(file).Scope, SymbolKind.Term, "new-definition");
        var holder = file.Members.OfType<DeclarationSyntax>().Where(member => NameCollector.Word(member) == "define" || member.Span.Contains(span)).Last();
        return new Mend("make a definition of this condition", ValueList.Of(
            new TextEdit(span, name),
            Insertion.AfterLineOf(file.Source, holder.Span.End, $"define {name} \"what it means\" as {Spacing.OnOneLine(file, inner.Span)}\n"))).In(file.Source);
    }
}
