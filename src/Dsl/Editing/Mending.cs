using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;
using Thresholds.Dsl.Writing;

namespace Thresholds.Dsl.Editing;

/// <summary>The ways to mend a finding that an editor can offer: the one that takes no judgement, and those among which the author chooses.</summary>
public static class Mending
{
    private const int MostChoices = 5;

    /// <summary>The ways, the one that takes no judgement first, and last, where that may be, to accept the finding.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the finding.</param>
    /// <param name="diagnostic">The finding.</param>
    public static IReadOnlyList<Mend> Of(Workspace workspace, FileSyntax file, Diagnostic diagnostic) =>
        Hovers.Holder(file, diagnostic.Location.Span.Start) is { } holder && diagnostic.Severity != Severity.Error && diagnostic.Rule.Severity != Severity.Error
            ? [.. Changes(workspace, file, diagnostic), AddClause(file, holder, $"allow {diagnostic.Code} because \"{Reason}\"", $"allow {diagnostic.Code} here, with a reason").In(file.Source)]
            : Changes(workspace, file, diagnostic);

    /// <summary>Those of the ways after which the finding is gone since the file says something else, the one that takes no judgement first.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the finding.</param>
    /// <param name="diagnostic">The finding.</param>
    public static IReadOnlyList<Mend> Changes(Workspace workspace, FileSyntax file, Diagnostic diagnostic)
    {
        IEnumerable<Mend> plain = diagnostic.Mend is { } mend ? [mend] : [];
        return [.. plain.Concat(Hovers.Holder(file, diagnostic.Location.Span.Start) is { } holder ? ByKind(workspace, file, diagnostic, holder).Select(way => way.In(file.Source)) : []).Distinct()];
    }

    /// <summary>What stands for the reason of an <c>allow</c> until its author gives one.</summary>
    public const string Reason = "say why";

    /// <summary>Whether an example can be made of a finding: it has a case for which it happens.</summary>
    /// <param name="diagnostic">The finding.</param>
    public static bool HasExample(Diagnostic diagnostic) => diagnostic.Witness is not null;

    /// <summary>An example of the case for which a finding happens, with the answer of today. Takes the time of a compilation; null when there is none.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the finding.</param>
    /// <param name="diagnostic">The finding.</param>
    public static Mend? Example(Workspace workspace, FileSyntax file, Diagnostic diagnostic)
    {
        if (diagnostic.Witness is not { } words)
        {
            return null;
        }

        var scope = workspace.NamesOf(file).Scope;
        var name = Free(scope, SymbolKind.Example, diagnostic.Code.ToLowerInvariant() + "-witness");
        var text = file.Source.Text;
        var lead = text.Length == 0 || text[text.Length - 1] == '\n' ? "\n" : "\n\n";
        var tried = ThresholdCompiler.Parse(new SourceText(file.Source.Path, text + lead + Written("no level")));
        if (workspace.With(tried).Compile(tried, AnalysisSettings.Usual) is not { Model: { } model } || model.Examples.FirstOrDefault(example => example.Id == name) is not { } example)
        {
            return null;
        }

        var assessment = new PlannedAssessment(model, DecisionPlan.Of(model), ExampleRunner.Facts(example), example.AsOf ?? default);
        var (indicated, possible) = (assessment.IndicatedLevel, assessment.PossibleLevel);
        var answer = (indicated is null ? "no level" : "level " + indicated.Id) + (possible is null || possible.Id == indicated?.Id ? "" : ", possible level " + possible.Id);
        return new Mend("make an example of this case", ValueList.Of(new TextEdit(new TextSpan(text.Length, 0), lead + Written(answer)))).In(file.Source);

        string Written(string expected) => $"example {name} \"{diagnostic.Rule.Title}\" {{\n  {words}\n  => {expected}\n}}\n";
    }

    private static IEnumerable<Mend> ByKind(Workspace workspace, FileSyntax file, Diagnostic diagnostic, SyntaxNode holder)
    {
        var scope = workspace.NamesOf(file).Scope;
        var rule = diagnostic.Rule;
        if (rule == DiagnosticRules.MissingCitation)
        {
            return scope.All(SymbolKind.Document).Take(MostChoices).Select(document => AddClause(file, holder, $"from {document.Name} \"section\"", $"cite '{document.Name}'"));
        }

        if (rule == DiagnosticRules.HoursUncovered && holder is DeclarationSyntax { Body: { Close.IsMissing: false } } contact)
        {
            return Contacts(scope).Where(other => other != contact.Name?.Text).Select(other => AddLine(file, contact, $"otherwise {other}", $"turn to '{other}' otherwise"));
        }

        if (rule == DiagnosticRules.PathwayWithoutWay && holder is DeclarationSyntax { Body: { Close.IsMissing: false } } pathway)
        {
            return Contacts(scope).Select(to => AddLine(file, pathway, $"to {to}", $"lead to '{to}'"))
                .Concat(scope.All(SymbolKind.Action).Take(1).Select(action => AddLine(file, pathway, $"step {action.Name} within 1 working day", $"add a deadline for '{action.Name}'")));
        }

        if (rule == DiagnosticRules.LevelWithoutResponse && holder is DeclarationSyntax { Name: { } level })
        {
            var end = file.Source.Text.TrimEnd().Length;
            return [new Mend($"add a response at '{level.Text}'", ValueList.Of(new TextEdit(new TextSpan(end, 0), $"\n\nresponse {level.Text} {{\n  offer \"what the document offers\"\n}}")))];
        }

        if ((rule == DiagnosticRules.SameCondition || rule == DiagnosticRules.DuplicateWording) && holder is BulletSyntax twice)
        {
            return [Mends.Remove(file.Source, twice.Span, $"keep the other, and take '{twice.Name.Text}' out")];
        }

        if ((rule == DiagnosticRules.Inversion || rule == DiagnosticRules.GradesUpsideDown) && holder is BulletSyntax bullet
            && diagnostic.Related.Where(related => ReferenceEquals(related.Location.Source, file.Source)).Select(related => Hovers.Holder(file, related.Location.Span.Start)).OfType<BulletSyntax>().FirstOrDefault() is { } other
            && !ReferenceEquals(bullet, other))
        {
            return [new Mend($"exchange '{bullet.Name.Text}' and '{other.Name.Text}'", ValueList.Of([.. new[] { (At: bullet, From: other), (At: other, From: bullet) }.OrderBy(pair => pair.At.Span.Start).Select(pair => new TextEdit(pair.At.Span, Written(file, pair.From)))]))];
        }

        if (rule == DiagnosticRules.LadderGap && diagnostic.Witness is { } words)
        {
            var ladders = holder is BulletSyntax rung ? rung.Clauses.OfType<NamesClauseSyntax>().Where(clause => clause.Keyword.Text == "ladder").SelectMany(clause => clause.Names).Select(name => name.Text) : [((DeclarationSyntax)holder).Name?.Text ?? ""];
            var isOneValue = diagnostic.Region is null || diagnostic.Region.Contains(" = ") || diagnostic.Region.Contains(" is ");
            return ladders.SelectMany(ladder => (isOneValue ? Closed(workspace, file, scope, ladder, words) : []).Concat(Filled(workspace, file, scope, ladder, diagnostic.Region))).Distinct();
        }

        return [];
    }

    // A rung for what none covers, beside those there are: which level it belongs to, only the author knows.
    private static IEnumerable<Mend> Filled(Workspace workspace, FileSyntax file, Scope scope, string ladder, string? region)
    {
        var rungs = Rungs.Of(workspace, scope, ladder).Where(rung => rung.Level.Length > 0 && ReferenceEquals(rung.Bullet.File, file) && workspace.NamesOf(file).Placements.ContainsKey(rung.Bullet.Node));
        foreach (var level in region is null || scope.Find(SymbolKind.Ladder, ladder) is null ? [] : rungs.GroupBy(rung => rung.Level).Take(MostChoices))
        {
            var last = level.Last().Bullet.Node;
            var bullet = $"\n{Indent(file, last)}- {Free(scope, SymbolKind.Term, ladder + "-gap")}  \"what the document says\"  ladder {ladder}\n{Indent(file, last)}    when {region}";
            yield return new Mend($"add a rung for {region} at '{level.Key}'", ValueList.Of(new TextEdit(new TextSpan(last.Span.End, 0), bullet)));
        }
    }

    // A value at which two rungs meet, and which neither claims: each may.
    private static IEnumerable<Mend> Closed(Workspace workspace, FileSyntax file, Scope scope, string ladder, string words)
    {
        foreach (var bullet in Rungs.Of(workspace, scope, ladder).Where(rung => ReferenceEquals(rung.Bullet.File, file)).Select(rung => (BulletSyntax)rung.Bullet.Node))
        {
            foreach (var node in bullet.Clauses.SelectMany(clause => clause.Everything()))
            {
                if (node is ComparisonSyntax { Operator.Count: 1 } comparison && comparison.Operator[0] is { Kind: TokenKind.Less or TokenKind.Greater } sign && IsIn(comparison.Name, comparison.Value))
                {
                    yield return new Mend($"let '{bullet.Name.Text}' claim {Spacing.OnOneLine(file, comparison.Value.Span)} too", ValueList.Of(new TextEdit(sign.Span, sign.Text + "=")));
                }
                else if (node is RangeConditionSyntax { Words.Count: 1, Range: { Sign.Kind: TokenKind.Range } range } test)
                {
                    if (range.Sign.Text[0] == '<' && IsIn(test.Name, range.Low))
                    {
                        yield return new Mend($"let '{bullet.Name.Text}' claim {Spacing.OnOneLine(file, range.Low.Span)} too", ValueList.Of(new TextEdit(range.Sign.Span, range.Sign.Text.Substring(1))));
                    }

                    if (range.Sign.Text[range.Sign.Text.Length - 1] == '<' && IsIn(test.Name, range.High))
                    {
                        yield return new Mend($"let '{bullet.Name.Text}' claim {Spacing.OnOneLine(file, range.High.Span)} too", ValueList.Of(new TextEdit(range.Sign.Span, range.Sign.Text.Substring(0, range.Sign.Text.Length - 1))));
                    }
                }
            }
        }

        bool IsIn(Token fact, ValueSyntax value) => words.Split(',').Any(part => part.Trim() == fact.Text + " " + Spacing.OnOneLine(file, value.Span));
    }

    private static IEnumerable<string> Contacts(Scope scope) => scope.All(SymbolKind.Contact).Take(MostChoices).Select(contact => contact.Name);

    // On a line of its own, in the form of the shipped files.
    private static Mend AddClause(FileSyntax file, SyntaxNode holder, string clause, string title)
    {
        var body = (holder as DeclarationSyntax)?.Body;
        var before = body is null || body.Open.IsMissing ? holder.Span.End : file.Tokens[file.TokenFrom(body.Open.Span.Start) - 1].Span.End;
        return new Mend(title, ValueList.Of(new TextEdit(new TextSpan(before, 0), $"\n{Indent(file, holder)}{(holder is BulletSyntax ? "    " : "  ")}{clause}")));
    }

    private static Mend AddLine(FileSyntax file, DeclarationSyntax block, string line, string title) => new(title, ValueList.Of(Insertion.InBlock(file.Source, block, line)));

    private static string Indent(FileSyntax file, SyntaxNode node) => Insertion.IndentOf(file.Source, node.Span.Start);

    private static string Written(FileSyntax file, SyntaxNode node) => file.Source.Text.Substring(node.Span.Start, node.Span.Length);

    /// <summary>A name, with a number where it is taken.</summary>
    internal static string Free(Scope scope, SymbolKind kind, string name)
    {
        var free = name;
        for (var number = 2; scope.Find(kind, free) is not null; number++)
        {
            free = name + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return free;
    }
}
