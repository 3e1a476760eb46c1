using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Exchange.Cases;

/// <summary>The names that a case can use.</summary>
internal sealed class CaseNames
{
    private readonly Authority _authority;
    private readonly Dictionary<string, Fact> _facts;
    private readonly HashSet<string> _idle;
    private readonly HashSet<string> _events;

    /// <summary>The names of a document.</summary>
    /// <param name="model">What it means.</param>
    /// <param name="files">Every file that it was compiled from.</param>
    public CaseNames(AuthorityModel model, IEnumerable<FileSyntax> files)
    {
        var written = files.ToList();
        _authority = model.Authority;
        _facts = _authority.Facts.ToDictionary(fact => fact.Id);
        _idle = [.. written.SelectMany(syntax => Declarations.Of(syntax, "fact")).Concat(_authority.Levels.Select(level => "help-at-" + level.Id)).Where(name => !_facts.ContainsKey(name))];
        _events = [.. written.SelectMany(syntax => Declarations.Of(syntax, "event"))];
    }

    /// <summary>The facts that are declared, and yet nothing depends on them, in the order of their names.</summary>
    public IEnumerable<string> Idle => _idle.Order(System.StringComparer.Ordinal);

    /// <summary>The events that deadlines may count from, in the order of their names.</summary>
    public IEnumerable<string> Events => _events.Order(System.StringComparer.Ordinal);

    /// <summary>The fact with a name; null when there is none on which anything depends.</summary>
    public Fact? Fact(string name) => _facts.GetValueOrDefault(name);

    /// <summary>Whether a fact is declared, and yet nothing depends on it.</summary>
    public bool IsIdle(string name) => _idle.Contains(name);

    /// <summary>Whether something that deadlines may count from has this name.</summary>
    public bool IsEvent(string name) => _events.Contains(name);

    /// <summary>Why a name is no fact, and which was probably meant.</summary>
    public string NoFact(string name)
    {
        var shown = Spelling.Printable(name);
        if (FollowsFrom(name) is { Count: > 0 } facts)
        {
            return $"'{shown}' is not told but follows from {string.Join(", ", facts)}; give what is known of that";
        }

        return $"there is no fact '{shown}' in '{_authority.Id}'" + Nearest(name, _facts.Keys.Concat(_idle), "; 'thr export' lists the facts");
    }

    /// <summary>Why a name is no event, and which was probably meant.</summary>
    public string NoEvent(string name) =>
        $"there is no event '{Spelling.Printable(name)}' in '{_authority.Id}'" + Nearest(name, _events, _events.Count == 0 ? "; it has none" : "; they are " + string.Join(", ", _events.Order(System.StringComparer.Ordinal)));

    private static string Nearest(string name, IEnumerable<string> names, string otherwise) =>
        Spelling.Nearest(name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-'), names) is { } nearest ? $"; did you mean '{nearest}'?" : otherwise;

    private IReadOnlyList<string> FollowsFrom(string name) =>
        _authority.Indicators.Where(indicator => indicator.Id == name).Select(indicator => indicator.Facts)
            .Concat(_authority.Strengths.Where(strength => strength.Id == name).Select(strength => strength.Facts))
            .FirstOrDefault();
}
