using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Thresholds.Generator.Tests.Verification;
using Xunit;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>Programs that were generated, compiled and loaded; they can be unloaded again.</summary>
internal sealed class LoadedEvaluators : IDisposable
{
    private readonly AssemblyLoadContext _context = new("random programs", isCollectible: true);
    private readonly Assembly _assembly;

    public LoadedEvaluators(IEnumerable<RandomProgram> programs)
    {
        var project = new TestProject { AdditionalFiles = [.. programs.Select(program => (program.Name + ".thr", program.Text))] };
        var (compilation, result) = project.Generate();
        Assert.Null(result.Exception);
        using var bytes = new MemoryStream();
        var emitted = compilation.Emit(bytes);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        bytes.Position = 0;
        _assembly = _context.LoadFromStream(bytes);
    }

    public IEvaluator this[RandomProgram program] =>
        (IEvaluator)_assembly.GetType("Thresholds." + char.ToUpperInvariant(program.Name[0]) + program.Name[1..], throwOnError: true)!.GetProperty("Evaluator")!.GetValue(null)!; // every authority has one

    public void Dispose() => _context.Unload();
}
