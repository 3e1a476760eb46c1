using System;
using System.Collections.Generic;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Web.Shelves;

/// <summary>The file of an authority as it was read just now.</summary>
/// <param name="Place">Its path, as it is shown.</param>
/// <param name="Model">What it means; null when it has errors.</param>
/// <param name="Errors">What keeps it from being used; none when there is a model.</param>
/// <param name="Files">Every file that it was compiled from.</param>
/// <param name="Analyse">Gives every finding about it, those of the analysis included. May take a second or two; is called once at most.</param>
public sealed record SourceFile(string Place, AuthorityModel? Model, IReadOnlyList<Diagnostic> Errors, IReadOnlyList<FileSyntax> Files, Func<IReadOnlyList<Diagnostic>> Analyse);
