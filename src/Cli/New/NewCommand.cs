using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Thresholds.Cli.Check;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using Thresholds.Dsl.Writing;

namespace Thresholds.Cli.New;

/// <summary><c>thr new</c>: prints a declaration, or puts it at its place in a file.</summary>
internal static class NewCommand
{
    private static readonly string[] Kinds = ["bullet", "fact", "pathway", "contact", "ladder", "response", "example"];

    public static Verb Verb(Surroundings surroundings)
    {
        var kind = new Argument<string>("kind") { HelpName = "KIND", Description = "What to write: " + string.Join(", ", Kinds) + "." };
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "Its name; of a response the name of its level." };
        var file = new Option<string>("--file") { HelpName = "FILE.thr", Description = "The file that it is for: its names are checked against it." };
        var write = new Option<bool>("--write") { Description = "Put it at its place in the file instead of printing it; goes with --file." };
        var at = new Option<string>("--at") { HelpName = "LEVEL", Description = "The level of a bullet, or from which on a pathway opens." };
        var domain = new Option<string>("--domain") { HelpName = "DOMAIN", Description = "The domain or area of a bullet." };
        var text = new Option<string>("--text") { HelpName = "TEXT", Description = "Its words; made from the name when they are left out." };
        var when = new Option<string>("--when") { HelpName = "CONDITION", Description = "When a bullet is met or a pathway opens." };
        var type = new Option<string>("--type") { HelpName = "TYPE", Description = "The type of a fact, such as \"percent 0%..100%\" (default: yes/no)." };
        var on = new Option<string>("--on") { HelpName = "FACT", Description = "The fact that a ladder grades." };
        var to = new Option<string>("--to") { HelpName = "CONTACT", Description = "Where a pathway leads." };
        var phone = new Option<string>("--phone") { HelpName = "NUMBER", Description = "The telephone number of a contact." };
        var given = new Option<string>("--given") { HelpName = "FACTS", Description = "What an example knows, such as \"age 12, pregnant yes\"." };
        var expect = new Option<string>("--expect") { HelpName = "ANSWER", Description = "What an example expects, such as \"level statutory\" (default: no level)." };
        var command = new Command("new", "Writes a bullet, a fact, a pathway and so on, ready to paste or at its place.") { kind, name, file, write, at, domain, text, when, type, on, to, phone, given, expect };
        command.Validators.Add(result =>
        {
            var written = result.GetResult(kind) is { Tokens: [{ Value: var word }] } ? word : null;
            if (written is not null && !Kinds.Contains(written))
            {
                var nearest = UsageErrors.DidYouMean(written, Kinds);
                result.AddError($"thr new cannot write a '{VisibleText.Of(written)}'{(nearest.Length > 0 ? nearest : "; it can write a " + string.Join(", ", Kinds))}");
                return;
            }

            foreach (var (option, kinds) in new (Option, string[])[] { (at, ["bullet", "pathway"]), (domain, ["bullet"]), (when, ["bullet", "pathway"]), (type, ["fact"]), (on, ["ladder"]), (to, ["pathway"]), (phone, ["contact"]), (given, ["example"]), (expect, ["example"]), (text, ["bullet", "fact", "pathway", "contact", "ladder", "example"]) })
            {
                if (written is not null && result.GetResult(option) is not null && !kinds.Contains(written))
                {
                    result.AddError($"{option.Name} is nothing of a {written}");
                }
            }

            if (result.GetValue(write) && result.GetResult(file) is null)
            {
                result.AddError("--write goes with --file, the file to write to");
            }
        });
        command.SetAction(parsed => Write(
            new NewPart(parsed.GetValue(kind)!, parsed.GetValue(name)!) // both are required
            {
                Level = parsed.GetValue(at),
                Domain = parsed.GetValue(domain),
                Text = parsed.GetValue(text),
                Condition = parsed.GetValue(when),
                Type = parsed.GetValue(type),
                Fact = parsed.GetValue(on),
                Contact = parsed.GetValue(to),
                Phone = parsed.GetValue(phone),
                Given = parsed.GetValue(given),
                Expectation = parsed.GetValue(expect),
            },
            parsed.GetValue(file),
            parsed.GetValue(write),
            surroundings));
        return new Verb(
            command,
            [
                "With --file the file is compiled with the new part in it, and nothing is written when that makes an error: a name that is taken, a level that there is not, an example that fails.",
            ],
            [
                ("thr new bullet often-absent --text \"Attends less than nine tenths\" --when \"attendance < 90%\"", "Print a bullet."),
                ("thr new bullet often-absent --file millbrook.thr --at extra --domain education --write", "Put a bullet at its place in the matrix."),
                ("thr new fact age --type \"age 0..18\" --file millbrook.thr --write", "Add a fact after the last."),
            ],
            ["it is printed or written", "the file would have an error that it does not have now", "the command line or the file cannot be used"])
        { Group = VerbGroup.Write };
    }

    private static int Write(NewPart part, string? path, bool writes, Surroundings surroundings)
    {
        if (part.Problem is { } problem)
        {
            return Refused(problem, surroundings);
        }

        if (path is null)
        {
            surroundings.Out.Write(part.ToString());
            return ExitCode.Clean;
        }

        var place = path.Length == 0 || path.Contains('\0') ? null : Place.Of(path, surroundings.Directory);
        var (loaded, complaint) = place is null ? (null, new Complaint($"'{path}'", "this is no path")) : Request.Load(place);
        if (loaded is null)
        {
            Complaints.Write([complaint!], surroundings.Err); // there is one or the other
            return ExitCode.Unusable;
        }

        var (edit, reason) = Insertion.Of(part, loaded.Syntax);
        if (edit is null)
        {
            return Refused(reason!, surroundings); // there is one or the other
        }

        var text = new Mend("", ValueList.Of(edit)).Apply(loaded.Syntax.Source.Text);
        var known = Errors(loaded).Select(error => (error.Code, error.Message)).ToHashSet();
        var after = new LoadedFile(loaded.Place, ThresholdCompiler.Parse(new SourceText(loaded.Place.Shown, text)));
        var added = Errors(after).Where(error => !known.Contains((error.Code, error.Message))).ToList();
        if (added.Count > 0)
        {
            new TextReport(surroundings.Err, new Palette(false)).Write(added);
            surroundings.Err.Write("thr: error: with this part the file would have an error that it does not have now; nothing is written\n");
            return ExitCode.Errors;
        }

        if (!writes)
        {
            surroundings.Out.Write(part.ToString());
            return ExitCode.Clean;
        }

        if (NewFile.Replace(loaded.Place, text) is { } trouble)
        {
            Complaints.Write([trouble], surroundings.Err);
            return ExitCode.Unusable;
        }

        var line = after.Syntax.Source.PositionOf(edit.Span.Start + edit.Text.Length - edit.Text.TrimStart().Length).Line;
        surroundings.Out.Write($"{VisibleText.Of(loaded.Place.Shown)}:{line}: '{part.Name}' is written\n");
        return ExitCode.Clean;
    }

    private static IEnumerable<Diagnostic> Errors(LoadedFile file) =>
        Compilation.Of([file], null, SeverityChoices.None).Diagnostics.Where(diagnostic => diagnostic is { Severity: Severity.Error, Allowed: null }).ToList();

    private static int Refused(string problem, Surroundings surroundings)
    {
        surroundings.Err.Write($"thr: error: {VisibleText.Of(problem)}\n");
        return ExitCode.Unusable;
    }
}
