using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Web.Forms;

/// <summary>Walks the domains of a document: which facts are asked for where.</summary>
internal static class FactGroups
{
    /// <summary>Every fact once: first those that several domains or none ask for, then domain by domain.</summary>
    public static IReadOnlyList<FactGroup> Of(Authority authority)
    {
        var places = new Dictionary<string, List<(string Domain, string Area)>>();
        foreach (var (facts, domain, area) in authority.Indicators.Where(indicator => indicator.Domain is not null).Select(indicator => (indicator.Facts, indicator.Domain!.Label, indicator.Area?.Label ?? "")) // filtered on it
            .Concat(authority.Strengths.Select(strength => (strength.Facts, strength.Domain.Label, strength.Area?.Label ?? ""))))
        {
            foreach (var fact in facts)
            {
                (places.TryGetValue(fact, out var known) ? known : places[fact] = []).Add((domain, area));
            }
        }

        var groups = new List<FactGroup>();
        Add("About the child and the circumstances", [("", [.. authority.Facts.Where(fact => DomainOf(fact) is null)])]);
        foreach (var domain in authority.Domains.Select(domain => domain.Label).Distinct())
        {
            Add(domain, authority.Facts.Where(fact => DomainOf(fact) == domain).GroupBy(fact => places[fact.Id][0].Area).OrderBy(area => area.Key.Length > 0).Select(area => (area.Key, (IReadOnlyList<Fact>)[.. area])));
        }

        return groups;

        string? DomainOf(Fact fact) => places.TryGetValue(fact.Id, out var known) && known.Select(place => place.Domain).Distinct().Count() == 1 ? known[0].Domain : null;

        void Add(string label, IEnumerable<(string, IReadOnlyList<Fact> Facts)> parts)
        {
            var some = parts.Where(part => part.Facts.Count > 0).ToList();
            if (some.Count > 0)
            {
                groups.Add(new FactGroup(label, some));
            }
        }
    }
}
