using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>An authority with its texts in another language.</summary>
internal sealed class AuthorityTranslation
{
    private readonly string _language;
    private readonly string? _main;
    private readonly bool _isMarked;
    private readonly Dictionary<string, string> _titles = [];
    private readonly SortedSet<string> _languages = new(StringComparer.OrdinalIgnoreCase);

    private AuthorityTranslation(Authority authority, string language, bool isMarked)
    {
        _language = language;
        _main = authority.Languages.Count > 0 ? authority.Languages[0] : null;
        _isMarked = isMarked;
        foreach (var document in authority.Documents)
        {
            _titles[document.Id] = Text(document.Title, document.Translations);
        }

        Authority = Of(authority);
    }

    /// <summary>The authority with every text in the language, where there is one.</summary>
    public Authority Authority { get; }

    /// <summary>How many texts have none in the language; each use of a text counts.</summary>
    public int Missing { get; private set; }

    /// <summary>How many texts there are; each use of a text counts.</summary>
    public int Count { get; private set; }

    /// <summary>The languages that some text is given in beside the main one, in ordinal order.</summary>
    public IEnumerable<string> Languages => _languages;

    /// <summary>How much of the document is in the language, in words.</summary>
    public string InWords()
    {
        var main = _main is null ? "in the main language" : "in the main language, " + _main;
        return Missing == Count ? $"the document has no text in {_language}; all texts are {main}"
            : Missing > 0 ? $"texts of the document are in {_language} where it has them so, else {main}"
            : $"texts of the document are in {_language}";
    }

    public static AuthorityTranslation To(Authority authority, string language) => new(authority, language, isMarked: false);

    /// <summary>The same with each text marked by its language, for pages that tell it.</summary>
    public static AuthorityTranslation Marked(Authority authority, string language) => new(authority, language, isMarked: true);

    private Authority Of(Authority authority) => authority with
    {
        Name = Text(authority.Name, authority.Translations),
        Edition = authority.Edition is { } edition ? edition with { Text = Text(edition.Text, edition.Translations) } : null,
        Documents = authority.Documents.Select(document => document with { Title = _titles[document.Id] }).ToValueList(),
        Caveats = authority.Caveats.Select(caveat => caveat with { Text = Text(caveat.Text, caveat.Translations), Citation = Of(caveat.Citation) }).ToValueList(),
        Levels = authority.Levels.Select(Of).ToValueList(),
        Domains = authority.Domains.Select(Of).ToValueList(),
        Ladders = authority.Ladders.Select(Of).ToValueList(),
        Facts = authority.Facts.Select(Of).ToValueList(),
        Indicators = authority.Indicators.Select(Of).ToValueList(),
        Strengths = authority.Strengths.Select(Of).ToValueList(),
        Responses = authority.Responses.Select(response => response with { Level = Of(response.Level), Provisions = Of(response.Provisions), Citation = Of(response.Citation) }).ToValueList(),
        Pathways = authority.Pathways.Select(Of).ToValueList(),
        Prohibitions = authority.Prohibitions
            .Select(prohibition => prohibition with { Text = Text(prohibition.Text, prohibition.Translations), Contact = Of(prohibition.Contact), Citation = Of(prohibition.Citation) })
            .ToValueList(),
        Triages = authority.Triages
            .Select(triage => triage with { Text = Text(triage.Text, triage.Translations), Outcomes = triage.Outcomes.Select(Of).ToValueList(), Citation = Of(triage.Citation) })
            .ToValueList(),
        Advice = authority.Advice.Select(advice => advice with { Text = Text(advice.Text, advice.Translations), Citation = Of(advice.Citation) }).ToValueList(),
        Contacts = authority.Contacts.Select(Of).ToValueList(),
        Duties = authority.Duties
            .Select(duty => duty with { Text = Text(duty.Text, duty.Translations), Deadline = Of(duty.Deadline), By = Perhaps(duty.By), Citation = Of(duty.Citation) })
            .ToValueList(),
        Scores = authority.Scores.Select(Of).ToValueList(),
        Grids = authority.Grids.Select(Of).ToValueList(),
        Alerts = authority.Alerts
            .Select(alert => alert with
            {
                Text = Text(alert.Text, alert.Translations),
                Signs = alert.Signs.Select(sign => sign with { Text = Text(sign.Text, sign.Translations), Citation = Of(sign.Citation) }).ToValueList(),
                Citation = Of(alert.Citation),
            })
            .ToValueList(),
    };

    private string Text(string main, ValueList<Translation> translations)
    {
        Count++;
        _languages.UnionWith(translations.Select(translation => translation.Language));
        var text = translations.In(_language);
        Missing += text is null ? 1 : 0;
        return !_isMarked ? text ?? main : text is null ? LanguageMarks.Of(main, _main) : LanguageMarks.Of(text, _language);
    }

    private Citation? Of(Citation? citation) => citation is null
        ? null
        : citation with { Title = _titles.TryGetValue(citation.Document, out var title) ? title : citation.Title, InPlaceOf = Of(citation.InPlaceOf) };

    private LevelOfNeed Of(LevelOfNeed level) => level with { Label = Text(level.Label, level.Translations), Citation = Of(level.Citation) };

    private Domain Of(Domain domain) => domain with { Label = Text(domain.Label, domain.Translations), Citation = Of(domain.Citation) };

    private Area? Of(Area? area) => area is null ? null : area with { Label = Text(area.Label, area.Translations), Domain = Of(area.Domain), Citation = Of(area.Citation) };

    private Ladder Of(Ladder ladder) => ladder with { Text = Text(ladder.Text, ladder.Translations), Citation = Of(ladder.Citation) };

    private Fact Of(Fact fact) => fact with
    {
        Text = Text(fact.Text, fact.Translations),
        Choices = fact.Choices.Select(choice => choice with { Label = Text(choice.Label, choice.Translations) }).ToValueList(),
        Citation = Of(fact.Citation),
    };

    private Indicator Of(Indicator indicator) => indicator with
    {
        Text = Text(indicator.Text, indicator.Translations),
        Level = Of(indicator.Level),
        Domain = indicator.Domain is { } domain ? Of(domain) : null,
        Area = Of(indicator.Area),
        Ladders = indicator.Ladders.Select(Of).ToValueList(),
        Exceptions = indicator.Exceptions.Select(exception => exception with { Level = exception.Level is { } level ? Of(level) : null }).ToValueList(),
        Citation = Of(indicator.Citation),
    };

    private ProtectiveFactor Of(ProtectiveFactor strength) => strength with
    {
        Text = Text(strength.Text, strength.Translations), Domain = Of(strength.Domain), Area = Of(strength.Area), Citation = Of(strength.Citation),
    };

    private Pathway Of(Pathway pathway) => pathway with
    {
        Text = Text(pathway.Text, pathway.Translations),
        Triggers = pathway.Triggers.Select(Of).ToValueList(),
        Provisions = Of(pathway.Provisions),
        Citation = Of(pathway.Citation),
    };

    private Trigger Of(Trigger trigger) => trigger with { Text = trigger.Text is { } text ? Text(text, trigger.Translations) : null, Citation = Of(trigger.Citation) };

    private Outcome Of(Outcome outcome) => outcome with
    {
        Text = Text(outcome.Text, outcome.Translations), Deadline = Of(outcome.Deadline), To = outcome.To is { } contact ? Of(contact) : null, Citation = Of(outcome.Citation),
    };

    private Score Of(Score score) => score with
    {
        Text = Text(score.Text, score.Translations),
        Items = score.Items.Select(item => item with { Text = Text(item.Text, item.Translations), Citation = Of(item.Citation) }).ToValueList(),
        Bands = score.Bands.Select(band => band with { Label = Text(band.Label, band.Translations), Citation = Of(band.Citation) }).ToValueList(),
        Citation = Of(score.Citation),
    };

    private Grid Of(Grid grid) => grid with
    {
        Text = Text(grid.Text, grid.Translations),
        Outcomes = grid.Outcomes.Select(outcome => outcome with { Label = Text(outcome.Label, outcome.Translations), Level = outcome.Level is { } level ? Of(level) : null }).ToValueList(),
        Cells = grid.Cells.Select(cell => cell with { Citation = Of(cell.Citation) }).ToValueList(),
        Citation = Of(grid.Citation),
    };

    private Contact Of(Contact contact) => contact with { Name = Text(contact.Name, contact.Translations), Citation = Of(contact.Citation) };

    private Role Of(Role role) => role with { Text = Text(role.Text, role.Translations) };

    private Role? Perhaps(Role? role) => role is null ? null : Of(role);

    private ProcessEvent? Of(ProcessEvent? occasion) => occasion is null ? null : occasion with { Text = Text(occasion.Text, occasion.Translations) };

    private Deadline? Of(Deadline? deadline) => deadline is null ? null : deadline with { Event = Of(deadline.Event) };

    private ValueList<Provision> Of(ValueList<Provision> provisions) => provisions.Select(Of).ToValueList();

    private Provision Of(Provision provision)
    {
        Provision own = provision switch
        {
            Offer offer => offer with { Text = Text(offer.Text, offer.Translations) },
            Inclusion inclusion => inclusion with { Text = Text(inclusion.Text, inclusion.Translations) },
            Lead lead => lead with { Who = Of(lead.Who), Text = lead.Text is { } text ? Text(text, lead.Translations) : null },
            Consultation consultation => consultation with { Whom = Of(consultation.Whom), Text = consultation.Text is { } text ? Text(text, consultation.Translations) : null },
            AssessmentRule rule => rule with { Assessment = rule.Assessment with { Text = Text(rule.Assessment.Text, rule.Assessment.Translations) } },
            ContactRule rule => rule with { Contact = Of(rule.Contact) },
            FormRule rule => rule with { Form = rule.Form with { Text = Text(rule.Form.Text, rule.Form.Translations) } },
            InformRule rule => rule with { Whom = Of(rule.Whom), Before = Of(rule.Before) },
            Step step => step with { Action = step.Action with { Text = Text(step.Action.Text, step.Action.Translations) }, Deadline = Of(step.Deadline), By = Perhaps(step.By) },
            Partner partner => partner with { Who = Of(partner.Who) },
            Standard standard => standard with { Text = Text(standard.Text, standard.Translations), By = Perhaps(standard.By) },
            _ => provision,
        };
        return own with { Citation = Of(own.Citation) };
    }
}
