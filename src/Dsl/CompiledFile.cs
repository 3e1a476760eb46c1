using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl;

/// <summary>What came of compiling a file.</summary>
/// <param name="Syntax">The file as written.</param>
/// <param name="Model">Its meaning; null for a vocabulary, a template and a file that does not say what it is. With errors, what could be understood.</param>
/// <param name="Diagnostics">The findings, in the order of the file; those that the author allows are marked.</param>
public sealed record CompiledFile(FileSyntax Syntax, AuthorityModel? Model, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there are errors.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
