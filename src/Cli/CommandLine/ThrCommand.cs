using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;
using System.Reflection;
using Thresholds.Cli.Assess;
using Thresholds.Cli.Check;
using Thresholds.Cli.Compare;
using Thresholds.Cli.Completion;
using Thresholds.Cli.Diff;
using Thresholds.Cli.Explain;
using Thresholds.Cli.Export;
using Thresholds.Cli.Fmt;
using Thresholds.Cli.Init;
using Thresholds.Cli.Lsp;
using Thresholds.Cli.New;
using Thresholds.Cli.Receipts;
using Thresholds.Cli.Render;
using Thresholds.Cli.Serve;
using Thresholds.Cli.Test;

namespace Thresholds.Cli.CommandLine;

/// <summary>The whole command line: the verbs, and what is said when none of them is meant.</summary>
internal static class ThrCommand
{
    /// <summary>The version, as in the package.</summary>
    public static string Version { get; } = typeof(ThrCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>The verbs, in the order of the help.</summary>
    public static IReadOnlyList<Verb> Verbs(Surroundings surroundings) =>
    [
        InitCommand.Verb(surroundings),
        NewCommand.Verb(surroundings),
        FmtCommand.Verb(surroundings),
        CheckCommand.Verb(surroundings),
        TestCommand.Verb(surroundings),
        AssessCommand.Verb(surroundings),
        ExplainCommand.Verb(surroundings),
        RenderCommand.Verb(surroundings),
        DiffCommand.Verb(surroundings),
        CompareCommand.Verb(surroundings),
        ServeCommand.Verb(surroundings),
        ReceiptsCommand.Verb(surroundings),
        ExportCommand.Verb(surroundings),
        CompletionCommand.Verb(surroundings),
        LspCommand.Verb(surroundings),
    ];

    /// <summary>Reads a command line and does what it asks for.</summary>
    public static int Invoke(IReadOnlyList<string> args, Surroundings surroundings)
    {
        var verbs = Verbs(surroundings);
        if (args is ["complete", ..])
        {
            return CompleteVerb.Run([.. args.Skip(1)], verbs, surroundings);
        }

        var help = new HelpOption { Description = "Show help." };
        help.Action = new HelpPage(verbs, surroundings.Out);
        var version = new Option<bool>("--version") { Description = "Show the version.", Action = new VersionLine(surroundings.Out) };
        var root = new Command("thr", "Writes, checks, tests, runs and exports .thr files: threshold documents for safeguarding that a program can read.") { help, version };
        foreach (var verb in verbs)
        {
            root.Subcommands.Add(verb.Command);
        }

        // "thr help check" is what many type first.
        IReadOnlyList<string> words = args is ["help", ..] ? [.. args.Skip(1).Take(1), "--help"] : args;
        var parsed = root.Parse(words, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (words.Count == 0)
        {
            new HelpPage(verbs, surroundings.Err).Invoke(parsed);
            return ExitCode.Unusable;
        }

        // Whoever asks for help gets it, except about a verb that there is not.
        var isAsked = parsed.Action is HelpPage or VersionLine;
        if ((!isAsked || parsed.CommandResult.Command == root) && UsageErrors.In(parsed, words) is { Count: > 0 } errors)
        {
            UsageErrors.Write(errors, parsed, surroundings.Err);
            return ExitCode.Unusable;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = surroundings.Out,
            Error = surroundings.Err,
        });
    }
}
