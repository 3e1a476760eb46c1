using System;
using System.Collections.Generic;
using Thresholds.Dsl;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;
using Thresholds.Web;
using Thresholds.Web.Shelves;

namespace Thresholds.Benchmarks.Serving;

/// <summary>A shelf with one document that never changes. Nothing is compared.</summary>
internal sealed class OneDocument(CompiledFile file, IReadOnlyList<FileSyntax> files) : IFileSource, IComparers, IDisposable
{
    public SourceReading Read() => new([new SourceFile(file.Syntax.Source.Path, file.Model, [], files, () => file.Diagnostics)], []);

    public IDisposable Watch(Action changed) => this;

    public (ComparisonPage? Page, string? Complaint) Diff(AuthorityModel before, AuthorityModel after) => (null, "nothing is compared here");

    public ComparisonPage Compare(IReadOnlyList<AuthorityModel> models) => new("", default, default);

    public void Dispose()
    {
        // Nothing is watched.
    }
}
