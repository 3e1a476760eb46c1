using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds responses, pathways, prohibitions, triages, advice and contacts.</summary>
internal sealed class ObligationBinder(Scope scope, ClauseReader clauses, ConditionBinder conditions, MatrixBinder matrix, DecisionTable decisions)
{
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private readonly Dictionary<string, Contact> _contacts = new(StringComparer.Ordinal);

    /// <summary>The contacts that the file declares or refers to, in the order they were met.</summary>
    public IReadOnlyList<Contact> Contacts => [.. _contacts.Values];

    /// <summary>A response; null when its level is not known.</summary>
    /// <param name="declaration">What declares it.</param>
    /// <param name="file">The file.</param>
    /// <param name="citation">Where the document says so.</param>
    public Response? Response(DeclarationSyntax declaration, FileSyntax file, Citation? citation)
    {
        if (declaration.Name is not { } name || matrix.Level(name, file) is not { } level)
        {
            return null;
        }

        return new Response(level, Provisions(declaration, file, citation, "response " + level.Id), citation, clauses.Note(declaration.Clauses), clauses.PlaceOf(file, declaration.Keywords[0]));
    }

    public Pathway Pathway(Symbol symbol, FileSyntax file)
    {
        var declaration = symbol.Declaration;
        var citation = clauses.Citation(symbol);
        var triggers = new List<Trigger>();
        var header = declaration.Words.FirstOrDefault()?.Text ?? "always";
        if (ConditionOf(declaration.Clauses, file) is { } condition)
        {
            triggers.Add(new Trigger(
                null, null, Strength(header), Text(declaration.Clauses, file), decisions.Add("trigger of " + symbol.Name, condition), citation, null, clauses.PlaceOf(file, declaration.Keywords[0])));
        }

        foreach (var line in declaration.Body?.Members.OfType<DeclarationSyntax>().Where(line => NameCollector.Word(line) is "always" or "usually" or "may") ?? [])
        {
            triggers.AddRange(Triggers(line, file, citation, symbol.Name));
        }

        if (triggers.Count == 0 && declaration.Body is { Open.IsMissing: false } body && !body.Members.OfType<SkippedSyntax>().Any())
        {
            scope.Report(DiagnosticRules.Expected, file, symbol.Location.Span, "a trigger of this pathway, such as 'when level >= …' or 'always when …'", "none");
        }

        return new Pathway(
            symbol.Name, declaration.Text?.Value ?? symbol.Name, triggers.ToValueList(),
            decisions.Add("pathway " + symbol.Name, Condition.Or([.. triggers.Select(trigger => (Condition)new Condition.Refers(trigger.Decision))])), Provisions(declaration, file, citation, "pathway " + symbol.Name), citation,
            clauses.Note(declaration.Clauses), clauses.PlaceOf(file, declaration.Keywords[0]), ClauseReader.Translations(declaration));
    }

    public Prohibition? Prohibition(DeclarationSyntax declaration, FileSyntax file)
    {
        if (ContactOf(declaration.Name, file) is not { } contact)
        {
            return null;
        }

        var name = "prohibition on line " + clauses.PlaceOf(file, declaration.Keywords[0]).Line.ToString(CultureInfo.InvariantCulture);
        var when = When(declaration.Clauses, file, name);
        var unless = Unless(declaration.Clauses, file, name);
        return new Prohibition(
            declaration.Text?.Value ?? "", contact, when, unless, Joint(when, unless) is { } joint ? decisions.Add(name, joint) : null,
            clauses.Citation(file, declaration.Clauses), clauses.Note(declaration.Clauses), clauses.PlaceOf(file, declaration.Keywords[0]), ClauseReader.Translations(declaration));
    }

    public Duty Duty(Symbol symbol, FileSyntax file)
    {
        var declaration = symbol.Declaration;
        return new Duty(
            symbol.Name, declaration.Text?.Value ?? symbol.Name, Deadline(declaration.Clauses, file), Role(ClauseReader.Name(declaration.Clauses, "by"), file),
            clauses.Citation(file, declaration.Clauses), clauses.Note(declaration.Clauses), clauses.PlaceOf(file, declaration.Keywords[0]), ClauseReader.Translations(declaration));
    }

    public Advice Advice(Symbol symbol, FileSyntax file)
    {
        var declaration = symbol.Declaration;
        var guard = ConditionOf(declaration.Clauses, file) is { } condition
            ? new Guard(Text(declaration.Clauses, file) ?? "", decisions.Add("advice " + symbol.Name, condition))
            : null;
        return new Advice(symbol.Name, declaration.Text?.Value ?? "", guard, clauses.Citation(symbol), clauses.Note(declaration.Clauses), clauses.PlaceOf(file, declaration.Keywords[0]), ClauseReader.Translations(declaration));
    }

    public Triage Triage(Symbol symbol, FileSyntax file)
    {
        var declaration = symbol.Declaration;
        var inherited = clauses.Citation(file, declaration.Clauses);
        var lines = declaration.Body?.Members.OfType<DeclarationSyntax>().Where(line => line.Name is { IsMissing: false }).ToList() ?? [];
        var own = lines.ToDictionary(line => line, line => ConditionOf(line.Clauses, file));
        var others = new Condition.Not(Condition.Or([.. own.Values.OfType<Condition>()]));
        var outcomes = new List<Outcome>();
        foreach (var line in lines)
        {
            var otherwise = line.Clauses.OfType<OtherwiseSyntax>().FirstOrDefault();
            if (outcomes.Any(outcome => outcome.Id == line.Name!.Text)) // the lines are those with a name
            {
                scope.Report(DiagnosticRules.DeclaredTwice, file, line.Name!.Span, line.Name.Text, "an outcome of this triage");
                continue;
            }

            if (otherwise is not null && outcomes.Any(outcome => outcome.Rule == OutcomeRule.Otherwise))
            {
                scope.Report(DiagnosticRules.SecondOtherwise, file, otherwise.Keyword.Span, symbol.Name);
            }

            var rule = own[line] is not null ? OutcomeRule.When : otherwise is not null ? OutcomeRule.Otherwise : OutcomeRule.Discretion;
            var condition = own[line] ?? (otherwise is not null ? others : new Condition.Always(true));
            outcomes.Add(new Outcome(
                line.Name!.Text, line.Text?.Value ?? "", rule, Text(line.Clauses, file), decisions.Add($"outcome {line.Name.Text} of {symbol.Name}", condition), Deadline(line.Clauses, file),
                ContactOf(ClauseReader.Name(line.Clauses, "to"), file), clauses.Citation(file, line.Clauses) ?? inherited, clauses.Note(line.Clauses), clauses.PlaceOf(file, line.Keywords[0]), ClauseReader.Translations(line)));
        }

        return new Triage(symbol.Name, declaration.Text?.Value ?? symbol.Name, outcomes.ToValueList(), inherited, clauses.Note(declaration.Clauses), clauses.PlaceOf(file, declaration.Keywords[0]), ClauseReader.Translations(declaration));
    }

    /// <summary>The contact of a name, with its hours and what comes after them.</summary>
    public Contact? ContactOf(Token? name, FileSyntax file)
    {
        if (scope.Resolve(SymbolKind.Contact, "contact", name, file) is not { } symbol)
        {
            return null;
        }

        // Follows the fallbacks: one that comes back to a contact of this chain helps nobody at night.
        var chain = new List<string>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var next = symbol; !_contacts.ContainsKey(next.Name);)
        {
            _contacts.Add(next.Name, Contact(next, out var otherwise));
            chain.Add(next.Name);
            met.Add(next.Name);
            if (scope.Resolve(SymbolKind.Contact, "contact", otherwise, next.File) is not { } following)
            {
                break;
            }

            if (met.Contains(following.Name))
            {
                var circle = string.Join(", then ", chain.Skip(chain.IndexOf(following.Name)).Take(8).Append(following.Name).Select(contact => $"'{contact}'"));
                scope.Report(DiagnosticRules.Circular, next.File, otherwise!.Span, $"the contacts turn to one another in a circle: {circle} again"); // resolved, so not null
                break;
            }

            next = following;
        }

        return _contacts[symbol.Name];
    }

    private Contact Contact(Symbol symbol, out Token? otherwise)
    {
        var declaration = symbol.Declaration;
        var lines = declaration.Body?.Members.OfType<DeclarationSyntax>().ToList() ?? [];
        ValueList<string> Texts(string word) => lines.Where(line => NameCollector.Word(line) == word && line.Text is { IsMissing: false }).Select(line => line.Text!.Value).ToValueList(); // filtered on Text
        otherwise = lines.FirstOrDefault(line => NameCollector.Word(line) == "otherwise")?.Name;
        return new Contact(
            symbol.Name, declaration.Text?.Value ?? symbol.Name, Texts("phone"), Texts("email"), Texts("web"), Texts("post"), Hours(lines, symbol.File),
            otherwise is { IsMissing: false } ? otherwise.Text : null, clauses.Citation(symbol), clauses.Note(declaration.Clauses),
            clauses.PlaceOf(symbol.File, declaration.Keywords[0]), ClauseReader.Translations(declaration));
    }

    private OpeningHours? Hours(List<DeclarationSyntax> lines, FileSyntax file)
    {
        var periods = new List<OpeningPeriod>();
        var always = false;
        var holidays = HolidayOpening.NotStated;
        foreach (var line in lines)
        {
            var word = NameCollector.Word(line);
            var first = line.Words.FirstOrDefault()?.Text;
            always |= word == "open" && first == "always";
            holidays = word == "closed" ? HolidayOpening.Closed : word == "open" && first == "on" ? HolidayOpening.Open : holidays;
            periods.AddRange(line.Details.OfType<HoursSyntax>().Select(hours => Period(hours, file)).OfType<OpeningPeriod>());
        }

        return always || periods.Count > 0 ? new OpeningHours(always, periods.ToValueList(), holidays) : null;
    }

    private OpeningPeriod? Period(HoursSyntax hours, FileSyntax file)
    {
        if (hours.Opens.IsMissing || hours.Closes.IsMissing || hours.Opens.Error is not null || hours.Closes.Error is not null || hours.LastDay is { IsMissing: true })
        {
            return null;
        }

        var opens = Minutes(hours.Opens.Text);
        var closes = Minutes(hours.Closes.Text);
        if (closes <= opens)
        {
            scope.Report(DiagnosticRules.HoursUpsideDown, file, hours.Closes.Span, hours.Closes.Text, hours.Opens.Text);
            return null;
        }

        return new OpeningPeriod(DayOf(hours.FirstDay), DayOf(hours.LastDay ?? hours.FirstDay), opens, closes);
    }

    /// <summary>The day of the week that a word names.</summary>
    public static DayOfWeek? DayOf(Token? token) => token is null ? null : (DayOfWeek)Array.IndexOf(Days, token.Text);

    private static int Minutes(string time) =>
        (int.Parse(time.Substring(0, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(time.Substring(3), CultureInfo.InvariantCulture);

    private IEnumerable<Trigger> Triggers(DeclarationSyntax line, FileSyntax file, Citation? inherited, string pathway)
    {
        var strength = Strength(NameCollector.Word(line));
        var citation = clauses.Citation(file, line.Clauses) ?? inherited;
        if (ConditionOf(line.Clauses, file) is { } condition)
        {
            yield return new Trigger(
                null, null, strength, Text(line.Clauses, file), decisions.Add("trigger of " + pathway, condition), citation, clauses.Note(line.Clauses), clauses.PlaceOf(file, line.Keywords[0]));
        }
        else if (line.Body is null)
        {
            scope.Report(DiagnosticRules.Expected, file, line.Keywords[0].Span, "'when' and a condition, or a list of bullets in braces", "neither");
        }

        foreach (var bullet in line.Body?.Members.OfType<BulletSyntax>() ?? [])
        {
            if (scope.WithdrawalOf(bullet) is { } withdrawal)
            {
                matrix.Withdraw(withdrawal, bullet.Text.Value, clauses.Citation(file, bullet.Clauses) ?? citation);
            }
            else if (!bullet.Name.IsMissing && scope.Find(SymbolKind.Term, bullet.Name.Text) is { } symbol && symbol.IsDeclaredBy(bullet))
            {
                yield return Trigger(symbol, bullet, strength, clauses.Citation(file, bullet.Clauses) ?? citation);
            }
        }
    }

    // A template may say it otherwise: what stands under the name counts.
    private Trigger Trigger(Symbol symbol, BulletSyntax original, TriggerStrength strength, Citation? citation)
    {
        var file = symbol.File;
        var bullet = (BulletSyntax)symbol.Node;
        if (bullet.Clauses.OfType<ExceptSyntax>().FirstOrDefault() is { } except)
        {
            scope.Report(DiagnosticRules.MisplacedWord, file, except.Keyword.Span, "except", "on a trigger", "on a bullet of an 'at' block; here write 'unless'");
        }

        if (!original.Clauses.OfType<AtSyntax>().Any() && bullet.Clauses.OfType<AtSyntax>().FirstOrDefault()?.Level is { } at)
        {
            scope.Report(DiagnosticRules.WrongVariation, file, at.Span, $"'{symbol.Name}' is a trigger that stands at no level in the template; take 'at' out");
        }

        var decision = matrix.DecisionOf(symbol);
        var (level, higher) = matrix.LevelsOf(symbol);
        if (level is null)
        {
            decisions.Set(decision, matrix.BulletCondition(symbol, bullet, file, conditions));
        }

        var own = symbol.InPlaceOf is null ? citation : ClauseReader.InPlaceOf(citation, clauses.Citation(file, bullet.Clauses));
        return new Trigger(symbol.Name, bullet.Text.Value, strength, matrix.ConditionText(file, bullet), decision, own, clauses.Note(bullet.Clauses), clauses.PlaceOf(file, bullet.Mark), ClauseReader.Translations(bullet), level, higher);
    }

    private ValueList<Provision> Provisions(DeclarationSyntax declaration, FileSyntax file, Citation? inherited, string what)
    {
        var provisions = new List<Provision>();
        foreach (var line in declaration.Body?.Members.OfType<DeclarationSyntax>() ?? [])
        {
            if (Provision(line, file, inherited, what) is { } provision)
            {
                provisions.Add(provision);
            }
        }

        return provisions.ToValueList();
    }

    private Provision? Provision(DeclarationSyntax line, FileSyntax file, Citation? inherited, string what)
    {
        var word = NameCollector.Word(line);
        if (word is "always" or "usually" or "may" || line.Words.Any(part => part.IsMissing))
        {
            return null;
        }

        var name = $"{word} in {what}";
        var when = When(line.Clauses, file, name);
        var unless = Unless(line.Clauses, file, name);
        int? decision = Joint(when, unless) is { } joint ? decisions.Add(name, joint) : null;
        var citation = clauses.Citation(file, line.Clauses) ?? inherited;
        var note = clauses.Note(line.Clauses);
        var place = clauses.PlaceOf(file, line.Keywords[0]);
        var text = line.Text?.Value;
        var words = string.Join(" ", line.Words.Select(part => part.Text));
        switch (word)
        {
            case "offer":
                return text is null ? null : new Offer(text, when, unless, decision, citation, note, place, ClauseReader.Translations(line));
            case "include":
                return text is null ? null : new Inclusion(text, when, unless, decision, citation, note, place, ClauseReader.Translations(line));
            case "standard":
                return text is null ? null : new Standard(text, Role(ClauseReader.Name(line.Clauses, "by"), file), when, unless, decision, citation, note, place, ClauseReader.Translations(line));
            case "assessment":
                var otherwise = line.Clauses.OfType<OtherwiseSyntax>().FirstOrDefault()?.Target?.Value;
                return Assessment(line.Name, file) is { } assessment ? new AssessmentRule(assessment, Strictness(words), otherwise, when, unless, decision, citation, note, place) : null;
            case "consent":
                var requirement = words switch { "required" => ConsentRequirement.Required, "sought" => ConsentRequirement.Sought, _ => ConsentRequirement.NotRequired };
                return new ConsentRule(requirement, clauses.Text(line.Clauses, "for"), when, unless, decision, citation, note, place);
            case "inform":
                var before = line.Clauses.OfType<DeadlineSyntax>().FirstOrDefault()?.Event;
                return Role(line.Name, file) is { } whom ? new InformRule(whom, before is null ? null : Event(before, file), when, unless, decision, citation, note, place) : null;
            case "lead":
                return Role(line.Name, file) is { } who ? new Lead(who, text, when, unless, decision, citation, note, place, ClauseReader.Translations(line)) : null;
            case "consult":
                return Role(line.Name, file) is { } adviser ? new Consultation(adviser, text, when, unless, decision, citation, note, place, ClauseReader.Translations(line)) : null;
            case "partner":
                return Role(line.Name, file) is { } agency ? new Partner(agency, when, unless, decision, citation, note, place) : null;
            case "contact" or "to":
                return ContactOf(line.Name, file) is { } contact ? new ContactRule(contact, word == "to", when, unless, decision, citation, note, place) : null;
            case "form":
                return Form(line.Name, file) is { } form ? new FormRule(form, when, unless, decision, citation, note, place) : null;
            case "step":
                return Action(line.Name, file) is { } action
                    ? new Step(action, Deadline(line.Clauses, file), Role(ClauseReader.Name(line.Clauses, "by"), file), when, unless, decision, citation, note, place)
                    : null;
            default:
                return null;
        }
    }

    private Deadline? Deadline(IReadOnlyList<ClauseSyntax> all, FileSyntax file)
    {
        if (all.OfType<DeadlineSyntax>().FirstOrDefault() is not { } syntax || syntax.Words.Any(word => word.IsMissing))
        {
            return null;
        }

        var start = syntax.Event is { } name ? Event(name, file) : null;
        var deadline = Stated(syntax, start);
        if (deadline is null)
        {
            var number = syntax.Keyword.Kind == TokenKind.Number ? syntax.Keyword : syntax.Words[0];
            scope.Report(DiagnosticRules.WrongKind, file, number.Span, $"a deadline counts from 1 to 10000 whole units; '{number.Text}' is not such a number");
        }

        return deadline;
    }

    /// <summary>A deadline of which nothing is missing, as it is stated; null when its number is none.</summary>
    public static Deadline? Stated(DeadlineSyntax syntax, ProcessEvent? start)
    {
        var words = syntax.Words.Select(word => word.Text).ToList();
        switch (syntax.Keyword.Text)
        {
            case "immediately":
                return new Deadline(DeadlineKind.Immediately, 0, DurationUnit.Minutes, start);
            case "without":
                return new Deadline(DeadlineKind.WithoutDelay, 0, DurationUnit.Minutes, start);
            case "before":
                return new Deadline(DeadlineKind.Before, 0, DurationUnit.Minutes, start);
            case "within" when words[0] == "same":
                return new Deadline(words.Contains("working") ? DeadlineKind.SameWorkingDay : DeadlineKind.SameDay, 0, DurationUnit.Days, start);
        }

        var kind = syntax.Keyword.Text switch { "within" => DeadlineKind.Within, "every" => DeadlineKind.Every, _ => DeadlineKind.Before };
        var number = kind == DeadlineKind.Before ? syntax.Keyword : syntax.Words[0];
        if (!int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) || amount is < 1 or > 10_000)
        {
            return null;
        }

        var unit = words.Contains("working") ? DurationUnit.WorkingDays : Unit(words.First(word => Units.Contains(word.TrimEnd('s') + "s")));
        return new Deadline(kind, amount, unit, start);
    }

    private static readonly HashSet<string> Units = ["minutes", "hours", "days", "weeks", "months", "years", "terms"];

    private static DurationUnit Unit(string word) => (word.TrimEnd('s') + "s") switch
    {
        "minutes" => DurationUnit.Minutes,
        "hours" => DurationUnit.Hours,
        "days" => DurationUnit.Days,
        "weeks" => DurationUnit.Weeks,
        "months" => DurationUnit.Months,
        "years" => DurationUnit.Years,
        _ => DurationUnit.Terms,
    };

    private Condition? ConditionOf(IReadOnlyList<ClauseSyntax> all, FileSyntax file)
    {
        var when = all.OfType<ConditionClauseSyntax>().FirstOrDefault(clause => clause.Keyword.Text == "when");
        var unless = all.OfType<ConditionClauseSyntax>().Where(clause => clause.Keyword.Text == "unless").Select(clause => conditions.Bind(clause.Condition, file)).ToArray();
        var condition = when is null ? null : conditions.Bind(when.Condition, file);
        return unless.Length == 0 ? condition : Condition.And(condition ?? new Condition.Always(true), new Condition.Not(Condition.Or(unless)));
    }

    private static Condition? Joint(Guard? when, ValueList<Guard> unless)
    {
        var parts = unless.Select(guard => (Condition)new Condition.Not(new Condition.Refers(guard.Decision)));
        var all = when is null ? parts.ToArray() : [new Condition.Refers(when.Decision), .. parts];
        return all.Length == 0 ? null : Condition.And(all);
    }

    private string? Text(IReadOnlyList<ClauseSyntax> all, FileSyntax file)
    {
        var parts = all.OfType<ConditionClauseSyntax>().Select(clause => (clause.Keyword.Text == "when" ? "" : "unless ") + clauses.Words(file, clause.Condition)).ToList();
        return parts.Count == 0 ? null : string.Join(" ", parts);
    }

    private Guard? When(IReadOnlyList<ClauseSyntax> all, FileSyntax file, string what) => Guards(all, file, "when", what).FirstOrDefault();

    private ValueList<Guard> Unless(IReadOnlyList<ClauseSyntax> all, FileSyntax file, string what) => Guards(all, file, "unless", what).ToValueList();

    private IEnumerable<Guard> Guards(IReadOnlyList<ClauseSyntax> all, FileSyntax file, string word, string what) => all
        .OfType<ConditionClauseSyntax>()
        .Where(clause => clause.Keyword.Text == word)
        .Select(clause => new Guard(clauses.Words(file, clause.Condition), decisions.Add($"{word} of {what}", conditions.Bind(clause.Condition, file))))
        .ToList();

    private ProcessEvent? Event(Token name, FileSyntax file) => scope.Resolve(SymbolKind.Event, "event", name, file) is { } symbol
        ? new ProcessEvent(symbol.Name, TextOf(symbol), clauses.PlaceOf(symbol.File, symbol.Declaration.Keywords[0]), ClauseReader.Translations(symbol.Declaration))
        : null;

    private Role? Role(Token? name, FileSyntax file) => scope.Resolve(SymbolKind.Role, "role", name, file) is { } symbol
        ? new Role(symbol.Name, TextOf(symbol), clauses.PlaceOf(symbol.File, symbol.Declaration.Keywords[0]), ClauseReader.Translations(symbol.Declaration))
        : null;

    private RequiredAction? Action(Token? name, FileSyntax file) => scope.Resolve(SymbolKind.Action, "action", name, file) is { } symbol
        ? new RequiredAction(symbol.Name, TextOf(symbol), clauses.PlaceOf(symbol.File, symbol.Declaration.Keywords[0]), ClauseReader.Translations(symbol.Declaration))
        : null;

    private Form? Form(Token? name, FileSyntax file) => scope.Resolve(SymbolKind.Form, "form", name, file) is { } symbol
        ? new Form(symbol.Name, TextOf(symbol), clauses.Text(symbol.Declaration.Clauses, "web"), clauses.PlaceOf(symbol.File, symbol.Declaration.Keywords[0]), ClauseReader.Translations(symbol.Declaration))
        : null;

    private AssessmentKind? Assessment(Token? name, FileSyntax file) => scope.Resolve(SymbolKind.Assessment, "assessment", name, file) is { } symbol
        ? new AssessmentKind(symbol.Name, TextOf(symbol), clauses.Law(symbol.File, symbol.Declaration.Clauses), clauses.PlaceOf(symbol.File, symbol.Declaration.Keywords[0]), ClauseReader.Translations(symbol.Declaration))
        : null;

    private static string TextOf(Symbol symbol) => symbol.Declaration.Text?.Value ?? symbol.Name;

    private static TriggerStrength Strength(string word) => word switch { "usually" => TriggerStrength.Usually, "may" => TriggerStrength.May, _ => TriggerStrength.Always };

    private static Obligation Strictness(string words) => words switch
    {
        "required" => Obligation.Required,
        "considered" => Obligation.Considered,
        "helpful" => Obligation.Helpful,
        _ => Obligation.NotRequired,
    };
}
