using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Text;

namespace Thresholds.Cli.CommandLine;

/// <summary>Prints the help of the tool or of a verb.</summary>
internal sealed class HelpPage(IReadOnlyList<Verb> verbs, TextWriter writer) : SynchronousCommandLineAction
{
    private const int Width = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        writer.Write(Page(command, verbs.FirstOrDefault(verb => verb.Command == command)));
        return ExitCode.Clean;
    }

    private string Page(Command command, Verb? verb)
    {
        var page = new StringBuilder();
        Paragraph(page, command.Description ?? "");
        page.Append("\nUsage:\n  ").Append(Usage(command, verb)).Append('\n');
        if (verb is null)
        {
            var column = verbs.Max(known => known.Command.Name.Length) + 4;
            foreach (var group in VerbGroup.All)
            {
                Table(page, group, [.. verbs.Where(known => known.Group == group).Select(known => (known.Command.Name, known.Command.Description ?? ""))], column);
            }
        }

        Table(page, "Arguments", [.. command.Arguments.Select(argument => (Name(argument), argument.Description ?? ""))]);
        Table(page, "Options", [.. Options(command).Select(option => (Name(option), Meaning(option)))]);
        foreach (var remark in verb?.Remarks ?? [])
        {
            page.Append('\n');
            Paragraph(page, remark);
        }

        Examples(page, verb?.Examples ?? [.. verbs.Select(known => known.Examples[0])]);
        Table(page, "Exit codes", [.. (verb?.ExitCodes ?? ["done, and nothing found", "what the verb looks for is found: findings that fail, examples that fail, things that differ", "the command line, a file or a case cannot be used, as a .thr file with errors where its rules are asked for"]).Select((meaning, code) => (code.ToString(System.Globalization.CultureInfo.InvariantCulture), meaning))]);
        if (verb is null)
        {
            page.Append("\nMore about a verb: thr VERB --help\nMore about a finding: thr check --explain CODE\nThe language and everything else: docs/ and README.md of the source\n");
        }

        return page.ToString();
    }

    private static string Usage(Command command, Verb? verb) => verb is null
        ? "thr VERB [arguments] [options]"
        : $"thr {command.Name} {string.Join(" ", command.Arguments.Select(Name).Concat(command.Options.Where(option => option.Required).Select(Name)))} [options]";

    private static string Name(Argument argument) => argument.HelpName + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    private static string Name(Option option) => option.Name + (option.Aliases.Contains("-h") ? ", -h" : "") + (option.HelpName is { } value ? $" {value}" : "");

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static void Examples(StringBuilder page, IReadOnlyList<(string Line, string Meaning)> examples)
    {
        page.Append("\nExamples:\n");
        foreach (var (line, meaning) in examples)
        {
            page.Append("  ").Append(line).Append("\n      ").Append(meaning).Append('\n');
        }
    }

    // What is taken when nothing is said, unless the words tell.
    private static string Meaning(Option option) =>
        (option.Description ?? "") + (option.HasDefaultValue && option.ValueType == typeof(string) && option.GetDefaultValue() is string { Length: > 0 } usual ? $" (default: {usual})" : "");

    private static void Table(StringBuilder page, string heading, IReadOnlyList<(string Name, string Meaning)> rows, int least = 0)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Append('\n').Append(heading).Append(":\n");
        var column = System.Math.Max(rows.Max(row => row.Name.Length) + 4, least);
        foreach (var (name, meaning) in rows)
        {
            page.Append("  ").Append(name.PadRight(column - 2));
            Wrap(page, meaning, column);
        }
    }

    private static void Paragraph(StringBuilder page, string text) => Wrap(page, text, 0);

    private static void Wrap(StringBuilder page, string text, int indent)
    {
        var column = indent;
        foreach (var word in text.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > Width)
            {
                page.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (column > indent)
            {
                page.Append(' ');
                column++;
            }

            page.Append(word);
            column += word.Length;
        }

        page.Append('\n');
    }
}
