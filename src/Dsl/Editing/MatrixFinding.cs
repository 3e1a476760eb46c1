using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A finding, where the matrix shows it: at each bullet that it is about.</summary>
/// <param name="Code">The code of its kind.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong and how to mend it, with the case for which it happens.</param>
/// <param name="Place">Where it is reported; for a bullet that it only refers to, elsewhere.</param>
public sealed record MatrixFinding(string Code, Severity Severity, string Message, Location Place);
