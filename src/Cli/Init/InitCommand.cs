using System.CommandLine;
using System.IO;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Writing;

namespace Thresholds.Cli.Init;

/// <summary><c>thr init</c>: writes a first file that teaches.</summary>
internal static class InitCommand
{
    public static Verb Verb(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Arity = ArgumentArity.ZeroOrOne, Description = "Where the file is written; the current folder when there is none." };
        var name = new Option<string>("--name") { HelpName = "NAME", Description = "The name of the authority, of small letters, digits and hyphens, and of its file (default: my-partnership)." };
        var title = new Option<string>("--title") { HelpName = "TEXT", Description = "What the authority is called in print; made from the name when it is left out." };
        var command = new Command("init", "Writes a first .thr file, with comments that teach.") { folder, name, title };
        command.SetAction(parsed => Init(parsed.GetValue(folder) is { Length: > 0 } given ? given : ".", parsed.GetValue(name) ?? "my-partnership", parsed.GetValue(title), surroundings));
        return new Verb(
            command,
            [
                "The file checks clean and its examples pass. It shows levels, facts, a ladder, bullets with and without a condition, a contact, a response, a pathway with a deadline, and examples; put your document's lines in their place.",
            ],
            [
                ("thr init", "Write my-partnership.thr in this folder."),
                ("thr init policies --name millbrook --title \"Millbrook Safeguarding Partnership\"", "Write policies/millbrook.thr."),
            ],
            ["the file is written", "does not occur", "the name is none, something of that name is there, or it cannot be written; nothing is written over"])
        { Group = VerbGroup.Write };
    }

    private static int Init(string folder, string name, string? title, Surroundings surroundings)
    {
        if (folder.Contains('\0'))
        {
            Complaints.Write([new Complaint($"'{folder}'", "this is no path")], surroundings.Err);
            return ExitCode.Unusable;
        }

        if (FirstFile.Problem(name, title) is { } problem)
        {
            surroundings.Err.Write($"thr: error: {VisibleText.Of(problem)}\n");
            return ExitCode.Unusable;
        }

        var place = Place.Of(Path.Combine(folder, name + ".thr"), surroundings.Directory);
        if (NewFile.Create(place, FirstFile.Of(name, title)) is { } complaint)
        {
            Complaints.Write([complaint], surroundings.Err);
            return ExitCode.Unusable;
        }

        var shown = VisibleText.Of(place.Shown);
        var typed = shown.Any(char.IsWhiteSpace) ? $"\"{shown}\"" : shown;
        surroundings.Out.Write($"{shown} is written.\n\nNext:\n  thr check {typed}\n  thr test {typed}\n  thr new bullet NAME --file {typed} --at LEVEL --domain DOMAIN --write\n");
        return ExitCode.Clean;
    }
}
