using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>Checks what editions supersede against the files given: a name that none of them has, and editions that supersede one another.</summary>
internal static class SuccessionCheck
{
    private const int MostShown = 8;

    /// <summary>The findings. One authority given alone may name what is not there: the older edition need not be written down, and nobody can tell whether its name is right.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<FileSyntax> files)
    {
        var authorities = new Dictionary<string, FileSyntax>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (FileHeader.Of(file) is { Kind: FileKind.Authority } header && !authorities.ContainsKey(header.Name))
            {
                authorities.Add(header.Name, file);
            }
        }

        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in authorities)
        {
            if (Succession.NameIn(start.Value) is { } name && !authorities.ContainsKey(name.Text) && authorities.Count > 1)
            {
                var nearest = Spelling.Nearest(name.Text, authorities.Keys.Where(known => known != start.Key));
                var hint = nearest is null ? "; give its file as well, or take 'supersedes' out" : $"; did you mean '{nearest}'?";
                yield return DiagnosticRules.UndeclaredName.At(new Location(start.Value.Source, name.Span), "authority", name.Text, hint) with { Mend = Mends.Spell(name, nearest) };
            }

            // From edition to edition; a way that comes back to itself is one circle, told once.
            var way = new List<string>();
            var onWay = new HashSet<string>(StringComparer.Ordinal);
            var at = start.Key;
            while (!settled.Contains(at) && onWay.Add(at) && authorities.TryGetValue(at, out var file) && Succession.NameIn(file) is { } older)
            {
                way.Add(at);
                if (onWay.Contains(older.Text))
                {
                    var circle = string.Join(", then ", way.Skip(way.IndexOf(older.Text)).Take(MostShown).Append(older.Text).Select(edition => $"'{edition}'"));
                    yield return DiagnosticRules.Circular.At(new Location(file.Source, older.Span), $"the editions supersede one another in a circle: {circle} again; take one 'supersedes' out");
                }

                at = older.Text;
            }

            settled.UnionWith(onWay);
        }
    }
}
