using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>What is worth knowing above a declaration: the rungs of a ladder, how many findings a block has, whether an example passes.</summary>
public static class Lenses
{
    /// <summary>The lenses of a file, in its order.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="compiled">The file with its findings.</param>
    public static IReadOnlyList<Lens> Of(Workspace workspace, CompiledFile compiled)
    {
        var lenses = new List<Lens>();
        var file = compiled.Syntax;
        var scope = workspace.NamesOf(file).Scope;
        var findings = compiled.Diagnostics.Where(diagnostic => diagnostic.Allowed is null).ToList();
        lenses.AddRange(ExampleOutcomes.Of(compiled).Select(example => new Lens(example.Place.Span, example.Result switch { ExampleResult.Passes => "passes", ExampleResult.Fails => "fails", _ => "not run" }, [])));
        foreach (var declaration in file.Members.OfType<DeclarationSyntax>().Where(declaration => declaration.Name is { IsMissing: false }))
        {
            var name = declaration.Name!; // those with one
            var within = findings.Where(finding => declaration.Span.Contains(finding.Location.Span)).ToList();
            if (NameCollector.Word(declaration) == "ladder" && Rungs.Of(workspace, scope, name.Text) is { Count: > 0 } rungs)
            {
                lenses.Add(new Lens(name.Span, $"{rungs.Count} rung{(rungs.Count == 1 ? "" : "s")}: {string.Join(" < ", rungs.Select(rung => rung.Level.Length == 0 ? "no level" : rung.Level).Distinct())}", [.. rungs.Select(rung => rung.Bullet.Location)]));
            }

            if (within.Count > 0 && NameCollector.Word(declaration) != "example")
            {
                lenses.Add(new Lens(name.Span, within.Count == 1 ? "1 finding" : $"{within.Count} findings", [.. within.Select(finding => finding.Location)]));
            }
        }

        return [.. lenses.OrderBy(lens => lens.Span.Start)];
    }
}
