using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using Thresholds.Cli.Terminal;

namespace Thresholds.Cli.CommandLine;

/// <summary>Says what is wrong with a command line and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong; nothing when it can be used.</summary>
    public static IReadOnlyList<string> In(ParseResult parsed, IReadOnlyList<string> words)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            return NoVerb(command, words);
        }

        // An unknown option would otherwise be taken for a path.
        var options = Options(parsed.CommandResult).ToList();
        var unknown = words.TakeWhile(word => word != "--").Where(word => word.Length > 1 && word[0] == '-').Select(word => word.Split('=', ':')[0]).Except(options, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            return [.. unknown.Select(word => $"'{VisibleText.Of(word)}' is no option of thr {command.Name}{DidYouMean(word, options)}")];
        }

        var unmatched = parsed.UnmatchedTokens.Select(word => $"'{VisibleText.Of(word)}' is one word too many").ToList();
        var missing = Missing(parsed, command).ToList();
        return unmatched.Count > 0 ? unmatched : missing.Count > 0 ? missing : [.. parsed.Errors.Select(error => VisibleText.Of(error.Message))];
    }

    /// <summary>Prints them.</summary>
    public static void Write(IReadOnlyList<string> errors, ParseResult parsed, TextWriter writer)
    {
        foreach (var error in errors)
        {
            writer.Write($"thr: error: {error}\n");
        }

        var command = parsed.CommandResult.Command;
        writer.Write($"Type 'thr {(command.Subcommands.Count > 0 ? "" : command.Name + " ")}--help' to see what can be said.\n");
    }

    /// <summary>Words that offer the name nearest to a wrong one.</summary>
    public static string DidYouMean(string written, IEnumerable<string> names) => Spelling.Nearest(written, names) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static List<string> NoVerb(Command root, IReadOnlyList<string> words)
    {
        var verbs = root.Subcommands.Select(verb => verb.Name).ToList();
        var options = root.Options.SelectMany(Names).ToList();
        return words.FirstOrDefault(word => !options.Contains(word)) switch
        {
            null => [],
            ['-', ..] option => [$"'{VisibleText.Of(option)}' is no option of thr{DidYouMean(option, options)}"],
            var word => [$"thr cannot '{VisibleText.Of(word)}'{(DidYouMean(word, verbs) is { Length: > 0 } nearest ? nearest : "; it can " + string.Join(", ", verbs))}"],
        };
    }

    private static IEnumerable<string> Missing(ParseResult parsed, Command command)
    {
        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0 }))
        {
            yield return $"{argument.HelpName} is missing";
        }

        foreach (var option in command.Options.Where(option => option.Arity.MinimumNumberOfValues > 0))
        {
            var result = parsed.GetResult(option);
            if (result is { Implicit: false, Tokens.Count: 0 })
            {
                yield return $"{option.Name} lacks its value, as in '{option.Name} {option.HelpName}'";
            }
            else if (option.Required && result is null or { Implicit: true })
            {
                yield return $"'{option.Name} {option.HelpName}' is missing";
            }
        }
    }

    private static IEnumerable<string> Options(CommandResult? result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            foreach (var name in ((at as CommandResult)?.Command.Options ?? []).Where(option => at == result || option.Recursive).SelectMany(Names))
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<string> Names(Option option) => [option.Name, .. option.Aliases];
}
