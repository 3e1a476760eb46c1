using System;
using System.Collections.Generic;
using Thresholds.Dsl;
using Thresholds.Dsl.Syntax;
using Thresholds.Web;
using Thresholds.Web.Shelves;

namespace Thresholds.Benchmarks.Serving;

/// <summary>A shelf with one document that never changes.</summary>
internal sealed class OneDocument(CompiledFile file, IReadOnlyList<FileSyntax> files) : IFileSource, IDisposable
{
    public SourceReading Read() => new([new SourceFile(file.Syntax.Source.Path, file.Model, [], files, () => file.Diagnostics)], []);

    public IDisposable Watch(Action changed) => this;

    public void Dispose()
    {
        // Nothing is watched.
    }
}
