using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Cli.Check;

/// <summary>The page about a kind of finding.</summary>
internal static partial class DiagnosticPage
{
    /// <summary>The page of the documentation, in Markdown; what the rule itself says when no page was built in.</summary>
    public static string Of(DiagnosticRule rule)
    {
        using var stream = typeof(DiagnosticPage).Assembly.GetManifestResourceStream(rule.Code + ".md");
        if (stream is null)
        {
            return $"# {rule.Code}: {rule.Title}\n\n{Severity(rule)}. {Template(rule)}\n";
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string Severity(DiagnosticRule rule) => rule.Severity switch
    {
        Dsl.Diagnostics.Severity.Error => "An error",
        Dsl.Diagnostics.Severity.Warning => "A warning",
        _ => "A note",
    };

    private static string Template(DiagnosticRule rule) => OnlyPlace().IsMatch(rule.Message) ? "The message says what is wrong and how to mend it." : "The message: " + Place().Replace(rule.Message, "…");

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^\{\d+\}$")]
    private static partial Regex OnlyPlace();
}
