using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Findings by the bullets that they are about: the one that they are reported at, and those that they refer to.</summary>
internal sealed class BulletFindings
{
    private readonly Dictionary<string, Location[]> _bullets;
    private readonly Dictionary<(string Path, int Start), List<MatrixFinding>> _findings = [];

    public BulletFindings(IEnumerable<Location> bullets, IEnumerable<Diagnostic> findings)
    {
        _bullets = bullets.GroupBy(bullet => bullet.Source.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.OrderBy(bullet => bullet.Span.Start).ToArray(), StringComparer.Ordinal);
        var elsewhere = new List<MatrixFinding>();
        foreach (var finding in findings)
        {
            var shown = new MatrixFinding(finding.Code, finding.Severity, finding.MessageWithWitness, finding.Location);
            var about = finding.Related.Select(related => related.Location).Prepend(finding.Location).Select(BulletAt).OfType<Location>().Select(Key).Distinct().ToList();
            foreach (var bullet in about)
            {
                if (!_findings.TryGetValue(bullet, out var known))
                {
                    _findings.Add(bullet, known = []);
                }

                known.Add(shown);
            }

            if (about.Count == 0)
            {
                elsewhere.Add(shown);
            }
        }

        Elsewhere = elsewhere;
    }

    /// <summary>Those that are about no bullet, in their order.</summary>
    public IReadOnlyList<MatrixFinding> Elsewhere { get; }

    /// <summary>Those about a bullet, in their order.</summary>
    public IReadOnlyList<MatrixFinding> About(Location bullet) => _findings.TryGetValue(Key(bullet), out var found) ? found : [];

    private static (string Path, int Start) Key(Location bullet) => (bullet.Source.Path, bullet.Span.Start);

    // Bullets do not overlap: only the last that starts before a place can hold it.
    private Location? BulletAt(Location place)
    {
        if (!_bullets.TryGetValue(place.Source.Path, out var bullets))
        {
            return null;
        }

        var (low, high) = (0, bullets.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = bullets[middle].Span.Start <= place.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && bullets[low - 1].Span.Contains(place.Span) ? bullets[low - 1] : null;
    }
}
