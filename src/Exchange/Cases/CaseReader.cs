using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Exchange.Cases;

/// <summary>Reads a case: an object of facts, or one that holds them under "facts" beside "at", "events", "departures", "about" and "id".</summary>
internal sealed class CaseReader(CaseNames names)
{
    private static readonly string[] Siblings = ["facts", "at", "events", "departures", "about", "id"];

    /// <summary>What a departure is told by.</summary>
    public static readonly string[] DepartureParts = ["trigger", "reason", "by"];

    private readonly Dictionary<string, FactValue> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTime> _events = new(StringComparer.Ordinal);
    private readonly List<CaseDeparture> _departures = [];
    private readonly List<CaseProblem> _problems = [];
    private readonly List<CaseProblem> _remarks = [];
    private DateTime? _at;
    private string? _id;

    /// <summary>What the case tells.</summary>
    public Case Read(CaseNode root)
    {
        if (root.Kind != CaseNodeKind.Object)
        {
            _problems.Add(new CaseProblem(root.Offset, "a case is an object of facts, such as {\"age\": 12}"));
        }
        else if (root.Members.Any(member => member is { Name: "facts", Value.Kind: CaseNodeKind.Object }))
        {
            foreach (var member in root.Members)
            {
                ReadSibling(member);
            }
        }
        else
        {
            ReadFacts(root.Members, isNested: false);
        }

        return new Case(_facts, _at, _events, _id, _departures, _problems, _remarks);
    }

    private void ReadSibling(CaseMember member)
    {
        switch (member.Name)
        {
            case "facts":
                ReadFacts(member.Value.Members, isNested: true);
                break;
            case "at":
                _at = member.Value.Kind == CaseNodeKind.Null ? null : Moment(member);
                break;
            case "events":
                ReadEvents(member.Value);
                break;
            case "departures":
                ReadDepartures(member.Value);
                break;
            case "id":
                _id = member.Value.Kind is CaseNodeKind.Text or CaseNodeKind.Number ? member.Value.Text : null;
                break;
            case "about":
                break;
            default:
                var nearest = names.Fact(member.Name) is null && !names.IsIdle(member.Name)
                    ? Spelling.Nearest(member.Name, Siblings) is { } near ? $"; did you mean '{near}'?" : "; beside \"facts\" there can be " + string.Join(", ", Siblings.Skip(1))
                    : "; put it into \"facts\"";
                Report(member.Offset, $"'{Spelling.Printable(member.Name)}' does not belong here{nearest}");
                break;
        }
    }

    private void ReadFacts(IReadOnlyList<CaseMember> members, bool isNested)
    {
        foreach (var member in members)
        {
            if (names.Fact(member.Name) is { } fact)
            {
                ReadFact(fact, member.Value);
            }
            else if (names.IsIdle(member.Name))
            {
                _remarks.Add(new CaseProblem(member.Offset, $"nothing depends on '{member.Name}' here; it is left aside"));
            }
            else if (!isNested && Siblings.Contains(member.Name))
            {
                Report(member.Offset, $"'{member.Name}' is no fact; to give it, put the facts into an object named \"facts\" beside it");
            }
            else
            {
                Report(member.Offset, names.NoFact(member.Name));
            }
        }
    }

    private void ReadFact(Fact fact, CaseNode value)
    {
        var (text, problem) = FactText.Of(fact, value);
        if (problem is null && text is not null)
        {
            var reading = FactReader.Read(fact, text);
            if (reading.Value is { } known)
            {
                _facts[fact.Id] = known;
            }
            else
            {
                problem = new CaseProblem(value.Offset, reading.Message);
            }
        }

        if (problem is not null)
        {
            _problems.Add(problem);
        }
    }

    private void ReadEvents(CaseNode events)
    {
        if (events.Kind is not (CaseNodeKind.Object or CaseNodeKind.Null))
        {
            Report(events.Offset, "events are an object of names and moments, such as {\"referral-received\": \"2026-03-06T16:45\"}");
        }

        foreach (var member in events.Members)
        {
            if (!names.IsEvent(member.Name))
            {
                Report(member.Offset, names.NoEvent(member.Name));
            }
            else if (member.Value.Kind != CaseNodeKind.Null && Moment(member) is { } moment)
            {
                _events[member.Name] = moment;
            }
        }
    }

    private void ReadDepartures(CaseNode departures)
    {
        if (departures.Kind is not (CaseNodeKind.List or CaseNodeKind.Null) || departures.Items.Any(item => item.Kind != CaseNodeKind.Object))
        {
            Report(departures.Offset, "departures are a list of objects, such as [{\"trigger\": \"section-47\", \"reason\": \"…\", \"by\": \"…\"}]");
            return;
        }

        foreach (var item in departures.Items)
        {
            foreach (var other in item.Members.Where(member => !DepartureParts.Contains(member.Name)))
            {
                Report(other.Offset, $"'{Spelling.Printable(other.Name)}' is no part of a departure; it has {string.Join(", ", DepartureParts)}");
            }

            var parts = DepartureParts.Select(part => item.Members.FirstOrDefault(member => member.Name == part)?.Value).ToList();
            if (DepartureParts.Where((_, place) => parts[place] is not { Kind: CaseNodeKind.Text }).FirstOrDefault() is { } missing)
            {
                Report(item.Offset, $"a departure has the text \"{missing}\": which trigger, why, and who answers for it");
            }
            else
            {
                _departures.Add(new CaseDeparture(parts[0]!.Text, parts[1]!.Text, parts[2]!.Text, item.Offset)); // each was looked at
            }
        }
    }

    private DateTime? Moment(CaseMember member)
    {
        if (member.Value.Kind != CaseNodeKind.Text)
        {
            Report(member.Value.Offset, $"write the moment of '{member.Name}' as a text, such as \"2026-03-06T16:45\"");
            return null;
        }

        var (moment, problem) = Moments.Read(member.Value.Text);
        if (moment is null)
        {
            Report(member.Value.Offset, problem);
        }

        return moment;
    }

    private void Report(int offset, string message) => _problems.Add(new CaseProblem(offset, message));
}
