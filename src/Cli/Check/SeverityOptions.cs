using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Cli.Check;

/// <summary>The options by which somebody chooses how grave findings are.</summary>
internal sealed class SeverityOptions
{
    private const string Example = "THR2008=error";

    public SeverityOptions()
    {
        Severity.Validators.Add(result =>
        {
            foreach (var problem in result.Tokens.Select(token => Choice(token.Value).Problem).OfType<string>())
            {
                result.AddError(VisibleText.Of(problem));
            }
        });
        Enable.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => DiagnosticCodes.Find(token.Value) is null))
            {
                result.AddError(VisibleText.Of(DiagnosticCodes.Unknown(token.Value)));
            }
        });
    }

    public Option<string[]> Severity { get; } = new("--severity")
    {
        HelpName = "CODE=SEVERITY",
        Arity = ArgumentArity.OneOrMore,
        Description = $"How grave findings of a kind are: {string.Join(", ", SeverityWords.All)}, as in {Example}. Errors of the language stay errors. May be repeated; of two about one kind, the last counts.",
    };

    public Option<string[]> Enable { get; } = new("--enable")
    {
        HelpName = "CODE",
        Arity = ArgumentArity.OneOrMore,
        Description = $"Report findings of a kind that is off by default: {string.Join(", ", DiagnosticRules.All.Where(rule => rule.IsOptional).Select(rule => rule.Code))}. May be repeated; --severity enables as well.",
    };

    /// <summary>What a command line chooses, of which the validators found nothing wrong.</summary>
    public SeverityChoices Read(ParseResult parsed) => SeverityChoices.Of(
        Values(parsed, Severity).Select(text => Choice(text).Choice).OfType<SeverityChoice>(),
        Values(parsed, Enable).Select(DiagnosticCodes.Find).OfType<DiagnosticRule>());

    private static IReadOnlyList<string> Values(ParseResult parsed, Option<string[]> option) => parsed.GetValue(option) ?? [];

    private static (SeverityChoice? Choice, string? Problem) Choice(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (null, $"'{text}' names no severity; write it as in --severity {Example}") : SeverityChoice.Read(text[..at], text[(at + 1)..]);
    }
}
