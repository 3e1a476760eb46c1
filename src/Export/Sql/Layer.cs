using System.Collections.Generic;

namespace Thresholds.Export.Sql;

/// <summary>One step of the statement.</summary>
/// <param name="Columns">What it works out, by name, in order.</param>
/// <param name="Reads">The names of what it reads from the step before.</param>
internal sealed record Layer(IReadOnlyList<(string Name, string Expression)> Columns, IReadOnlySet<string> Reads);
