using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Writing;

namespace Thresholds.Cli.Completion;

/// <summary>Finds what may stand at a place of the command line. What an option or argument wants is told by what its help calls it.</summary>
internal static class Candidates
{
    private static readonly Candidate Thr = new(":thr");
    private static readonly Candidate Files = new(":files");

    /// <summary>The words that may follow.</summary>
    /// <param name="before">The words between the tool and the place.</param>
    /// <param name="current">What is typed of the word so far.</param>
    /// <param name="verbs">The verbs.</param>
    /// <param name="file">Gives the file that the line names; null when there is none.</param>
    public static IEnumerable<Candidate> At(IReadOnlyList<string> before, string current, IReadOnlyList<Verb> verbs, Func<FileSyntax?> file)
    {
        if (before.Count == 0)
        {
            return verbs.Select(verb => new Candidate(verb.Command.Name, verb.Command.Description ?? "")).Concat([new("help", "Shows help."), new("--help", "Shows help."), new("--version", "Shows the version.")]).Where(StartsRight);
        }

        if (before[0] == "help")
        {
            return before.Count == 1 ? verbs.Select(verb => new Candidate(verb.Command.Name, verb.Command.Description ?? "")).Where(StartsRight) : [];
        }

        if (verbs.FirstOrDefault(verb => verb.Command.Name == before[0])?.Command is not { } command)
        {
            return [];
        }

        if (before.Count > 1 && Takes(command, before[^1]) is { } option)
        {
            return Values(option.HelpName == "FILE" ? "CASE.json" : option.HelpName ?? "", command, file).Where(StartsRight);
        }

        if (current.StartsWith('-'))
        {
            return command.Options.Where(known => known.Arity.MaximumNumberOfValues > 1 || !before.Contains(known.Name))
                .Select(known => new Candidate(known.Name, known.Description ?? "")).Append(new Candidate("--help", "Shows help.")).Where(StartsRight);
        }

        // The place among the arguments, options and their values left out.
        var place = before.Skip(1).Where((word, index) => !word.StartsWith('-') && !(index > 0 && Takes(command, before[index]) is not null)).Count();
        var argument = place < command.Arguments.Count ? command.Arguments[place] : command.Arguments.LastOrDefault(last => last.Arity.MaximumNumberOfValues > 1);
        return argument is null ? [] : Values(argument.HelpName ?? "", command, file).Where(StartsRight);

        bool StartsRight(Candidate candidate) => candidate.Word.StartsWith(':') || candidate.Word.StartsWith(current, StringComparison.Ordinal);
    }

    // The option of that name, when a value follows it.
    private static Option? Takes(Command command, string word) => command.Options.FirstOrDefault(option => option.Name == word && option.Arity.MinimumNumberOfValues > 0);

    private static IEnumerable<Candidate> Values(string wanted, Command command, Func<FileSyntax?> file) => wanted switch
    {
        "PATH" or "FILE" or "FILE.thr" => [Thr],
        "FOLDER" or "CASE.json" or "CASES" or "RECEIPT" => [Files],
        "SHELL" => Words("bash|zsh|fish|pwsh"),
        "KIND" => Words("bullet|fact|pathway|contact|ladder|response|example"),
        "CODE" => DiagnosticRules.All.Select(rule => new Candidate(rule.Code, rule.Title)),
        "LEVEL" => Declared(file, "level"),
        "DOMAIN" => Declared(file, "domain", "area"),
        "CONTACT" => Declared(file, "contact"),
        "FACT" or "FACT[=VALUE]" => Declared(file, "fact"),
        "NAME" when command.Name == "assess" => Declared(file, "level", "bullet"),
        "NAME" when command.Name == "explain" => Declared(file, "level", "bullet", "pathway", "ladder", "fact"),
        _ when wanted.Contains('|') => Words(wanted),
        _ => [],
    };

    private static IEnumerable<Candidate> Words(string words) => words.Split('|').Select(word => new Candidate(word));

    private static IEnumerable<Candidate> Declared(Func<FileSyntax?> file, params string[] kinds) =>
        file() is { } known ? DeclaredNames.Of(known, kinds).Select(name => new Candidate(name.Name, name.Text)) : [];
}
