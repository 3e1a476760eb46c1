using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Tells what came of the examples of a file, which the compiler evaluates each time.</summary>
public static class ExampleOutcomes
{
    /// <summary>The examples with a name, in the order of the file. Time is that of looking at each finding for each example.</summary>
    /// <param name="compiled">The file with its findings.</param>
    public static IReadOnlyList<ExampleOutcome> Of(CompiledFile compiled)
    {
        var errors = compiled.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();

        // One error elsewhere, and no example is evaluated. Whether an 'allow' names what there is, is looked at afterwards.
        var wereRun = errors.All(error => error.Rule == DiagnosticRules.ExampleFails || error.Rule == DiagnosticRules.WrongAllow);
        return [.. compiled.Syntax.Members.OfType<DeclarationSyntax>().Where(declaration => NameCollector.Word(declaration) == "example" && declaration.Name is { IsMissing: false }).Select(Outcome)];

        ExampleOutcome Outcome(DeclarationSyntax example)
        {
            var name = example.Name!; // those with one
            var wrong = errors.Where(error => example.Span.Contains(error.Location.Span)).Select(error => error.Message).ToValueList();
            return new ExampleOutcome(
                name.Text,
                example.Text?.Value ?? "",
                wrong.Count > 0 ? ExampleResult.Fails : wereRun ? ExampleResult.Passes : ExampleResult.NotRun,
                wrong,
                new Location(compiled.Syntax.Source, name.Span));
        }
    }
}
