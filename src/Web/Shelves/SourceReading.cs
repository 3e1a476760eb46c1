using System.Collections.Generic;

namespace Thresholds.Web.Shelves;

/// <summary>What a folder holds at one moment.</summary>
/// <param name="Files">The files of authorities, in the order in which they are shown.</param>
/// <param name="Complaints">What could not be read, and why, a sentence each.</param>
public sealed record SourceReading(IReadOnlyList<SourceFile> Files, IReadOnlyList<string> Complaints);
