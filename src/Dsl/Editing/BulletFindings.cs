using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Findings by the bullets that they are about: the one that they are reported at, and those that they refer to.</summary>
internal sealed class BulletFindings
{
    private readonly Dictionary<(string Path, int Start), List<MatrixFinding>> _findings = [];

    public BulletFindings(IEnumerable<Location> bullets, IEnumerable<Diagnostic> findings)
    {
        var places = new BulletPlaces(bullets);
        var elsewhere = new List<MatrixFinding>();
        foreach (var finding in findings)
        {
            var shown = new MatrixFinding(finding.Code, finding.Severity, finding.MessageWithWitness, finding.Location);
            var about = finding.Related.Select(related => related.Location).Prepend(finding.Location).Select(places.At).OfType<Location>().Select(Key).Distinct().ToList();
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
}
