using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>Lists what an edition asks for and tells beside its matrix, each with what it is compared by.</summary>
internal sealed class ClauseLister(Authority authority, int side, LevelScale scale, IReadOnlyDictionary<string, string> formerNames)
{
    public IEnumerable<ComparedClause> All() => Responses().Concat(Pathways()).Concat(Rest()).Concat(Scores()).Concat(Grids());

    private IEnumerable<ComparedClause> Responses() => authority.Responses.SelectMany(response =>
    {
        // Levels may be called otherwise; the rank is what they have in common.
        var group = "level " + scale.NameOf(scale.RankOf(side, response.Level));
        return response.Provisions.Select(provision => Provision(group, provision));
    });

    private IEnumerable<ComparedClause> Pathways()
    {
        foreach (var pathway in authority.Pathways)
        {
            var group = "pathway " + pathway.Id;
            yield return new ComparedClause(group, "name", "", pathway.Decision, new StatedClause(pathway.Text, null, pathway.Citation, pathway.Place));
            foreach (var trigger in pathway.Triggers.Where(trigger => trigger.Id is not null))
            {
                yield return new ComparedClause(group, "trigger " + Former(trigger.Id!), trigger.Strength.ToString(), trigger.Decision, new StatedClause(Strength(trigger.Strength) + ": " + (trigger.Text ?? trigger.Id), trigger.Condition, trigger.Citation, trigger.Place));
            }

            foreach (var trigger in pathway.Triggers.Where(trigger => trigger.Id is null))
            {
                yield return new ComparedClause(group, "trigger " + Strength(trigger.Strength), "", trigger.Decision, new StatedClause(Strength(trigger.Strength), trigger.Condition, trigger.Citation, trigger.Place));
            }

            foreach (var provision in pathway.Provisions)
            {
                yield return Provision(group, provision);
            }
        }
    }

    private IEnumerable<ComparedClause> Rest()
    {
        foreach (var prohibition in authority.Prohibitions)
        {
            yield return new ComparedClause("prohibitions", prohibition.Contact.Id, prohibition.Text, prohibition.Decision, new StatedClause(prohibition.Text, When(prohibition.When, prohibition.Unless), prohibition.Citation, prohibition.Place));
        }

        foreach (var triage in authority.Triages)
        {
            yield return new ComparedClause("triage " + triage.Id, "name", "", null, new StatedClause(triage.Text, null, triage.Citation, triage.Place));
            foreach (var outcome in triage.Outcomes)
            {
                var deadline = outcome.Deadline is { } by ? ", " + Deadline(by) : "";
                var to = outcome.To is { } contact ? ", to " + contact.Name : "";
                yield return new ComparedClause(
                    "triage " + triage.Id,
                    outcome.Id,
                    outcome.Rule + deadline + (outcome.To is { } target ? ", to " + target.Id : ""),
                    outcome.Decision,
                    new StatedClause(outcome.Text + deadline + to, outcome.Condition ?? outcome.Rule.ToString().ToLowerInvariant(), outcome.Citation, outcome.Place));
            }
        }

        foreach (var duty in authority.Duties)
        {
            var terms = (duty.Deadline is { } deadline ? ", " + Deadline(deadline) : "") + (duty.By is { } by ? ", by " + by.Text : "");
            yield return new ComparedClause("duties", duty.Id, terms, null, new StatedClause(duty.Text + terms, null, duty.Citation, duty.Place));
        }

        foreach (var advice in authority.Advice)
        {
            yield return new ComparedClause("advice", advice.Id, "", advice.When?.Decision, new StatedClause(advice.Text, advice.When?.Condition, advice.Citation, advice.Place));
        }

        foreach (var alert in authority.Alerts)
        {
            yield return new ComparedClause("alert " + alert.Id, "name", "", null, new StatedClause(alert.Text, null, alert.Citation, alert.Place));
            foreach (var sign in alert.Signs)
            {
                yield return new ComparedClause("alert " + alert.Id, Former(sign.Id), "", sign.Decision, new StatedClause(sign.Text, sign.Condition, sign.Citation, sign.Place));
            }
        }

        foreach (var contact in authority.Contacts)
        {
            yield return Contact(contact, "name", contact.Name, "");
            foreach (var (what, ways) in new[] { ("phone", contact.Phones), ("email", contact.Emails), ("web", contact.Webs), ("post", contact.Posts) })
            {
                if (ways.Count > 0)
                {
                    var words = string.Join(" or ", ways);
                    yield return Contact(contact, what, words, words);
                }
            }

            if (contact.Hours is { } hours)
            {
                yield return Contact(contact, "hours", OpeningWording.Of(hours), OpeningWording.Of(hours));
            }

            if (contact.Otherwise is { } otherwise)
            {
                yield return Contact(contact, "otherwise", otherwise, otherwise);
            }
        }
    }

    // What a score comes to is asked item by item and band by band: how many points, and in which band.
    private IEnumerable<ComparedClause> Scores()
    {
        foreach (var score in authority.Scores)
        {
            var group = "score " + score.Id;
            yield return new ComparedClause(group, "name", "", null, new StatedClause(score.Text, null, score.Citation, score.Place));
            foreach (var item in score.Items)
            {
                foreach (var points in item.Points.GroupBy(points => points.Points).Select(points => points.First()))
                {
                    var words = Number(points.Points) + (points.Points == 1 ? " point" : " points");
                    yield return new ComparedClause(group, "item " + item.Id + ", " + words, "", points.Decision, new StatedClause(item.Text + ": " + words + " or more", points.Condition, item.Citation, item.Place));
                }
            }

            yield return new ComparedClause(group, "bands", string.Join(" < ", score.Bands.Select(band => band.Id)), null, new StatedClause(string.Join(", ", score.Bands.Select(band => band.Label)), null, score.Citation, score.Place));
            foreach (var band in score.Bands)
            {
                var totals = Number(band.From) + (band.To is null ? " or more" : band.To == band.From ? "" : ".." + Number(band.To.Value));
                yield return new ComparedClause(group, "band " + band.Id, "", band.Decision, new StatedClause(band.Label + ": " + totals, null, band.Citation, band.Place));
            }
        }
    }

    private IEnumerable<ComparedClause> Grids()
    {
        foreach (var grid in authority.Grids)
        {
            var group = "grid " + grid.Id;
            yield return new ComparedClause(group, "name", "", null, new StatedClause(grid.Text, null, grid.Citation, grid.Place));
            yield return new ComparedClause(group, "outcomes", string.Join(" < ", grid.Outcomes.Select(Name)), null, new StatedClause(string.Join(", ", grid.Outcomes), null, grid.Citation, grid.Place));
            foreach (var outcome in grid.Outcomes)
            {
                var cells = string.Join(", ", grid.Cells.Where(cell => cell.Outcome == outcome.Id).Select(cell => cell.Row + " and " + cell.Column));
                yield return new ComparedClause(group, "outcome " + Name(outcome), "", outcome.Decision, new StatedClause(outcome.ToString(), cells.Length == 0 ? null : grid.RowFact + " and " + grid.ColumnFact + " are " + cells, grid.Citation, grid.Place));
            }
        }

        // Levels may be called otherwise.
        string Name(GridOutcome outcome) => outcome.Level is { } level ? scale.NameOf(scale.RankOf(side, level)) : outcome.Id;
    }

    private string Former(string name) => formerNames.TryGetValue(name, out var former) ? former : name;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ComparedClause Contact(Contact contact, string what, string words, string terms) => new("contact " + contact.Id, what, terms, null, new StatedClause(words, null, contact.Citation, contact.Place));

    private static ComparedClause Provision(string group, Provision provision)
    {
        var (what, terms) = provision switch
        {
            Step step => ("step " + step.Action.Id, (step.Deadline is { } deadline ? Deadline(deadline) : "") + " by " + step.By?.Id),
            ContactRule rule => ((rule.IsReferral ? "refer to " : "contact ") + rule.Contact.Id, ""),
            ConsentRule rule => ("consent" + (rule.For is null ? "" : " for " + rule.For), rule.Requirement.ToString()),
            InformRule rule => ("inform " + rule.Whom.Id, rule.Before?.Id ?? ""),
            Consultation consultation => ("consult " + consultation.Whom.Id, consultation.Text ?? ""),
            AssessmentRule rule => ("assessment " + rule.Assessment.Id, rule.Obligation + " " + rule.Otherwise),
            Lead lead => ("lead", lead.Who.Id + " " + lead.Text),
            FormRule rule => ("form " + rule.Form.Id, rule.Form.Web ?? ""),
            Inclusion inclusion => ("include", inclusion.Text),
            Offer offer => ("offer", offer.Text),
            Partner partner => ("partner " + partner.Who.Id, ""),
            Standard standard => ("standard", standard.Text + " " + standard.By?.Id),
            _ => (provision.GetType().Name, provision.ToString()),
        };
        return new ComparedClause(group, what, terms, provision.Decision, Stated(provision), provision switch
        {
            Offer offer => offer.Text,
            Inclusion inclusion => inclusion.Text,
            Standard standard => standard.Text,
            _ => null,
        });
    }

    /// <summary>What a reader is told of a line.</summary>
    public static StatedClause Stated(Provision provision) => new(provision.InWords(), When(provision.When, provision.Unless), provision.Citation, provision.Place);

    private static string Deadline(Deadline deadline) => deadline.InWords() + (deadline.Event is { } named ? " of: " + named.Text : "");

    private static string Strength(TriggerStrength strength) => strength.ToString().ToLowerInvariant();

    private static string? When(Guard? when, ValueList<Guard> unless) =>
        when is null && unless.Count == 0 ? null : string.Join(" ", unless.Select(guard => "unless " + guard.Condition).Prepend(when?.Condition ?? "always"));
}
