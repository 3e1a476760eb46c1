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
        var template = new Option<string>("--template") { HelpName = "FILE", Description = "A template document that the file extends: it then holds only what the authority says otherwise." };
        var command = new Command("init", "Writes a first .thr file, with comments that teach.") { folder, name, title, template };
        command.SetAction(parsed => Init(parsed.GetValue(folder) is { Length: > 0 } given ? given : ".", parsed.GetValue(name) ?? "my-partnership", parsed.GetValue(title), parsed.GetValue(template), surroundings));
        return new Verb(
            command,
            [
                "The file checks clean and its examples pass. It shows levels, facts, a ladder, bullets with and without a condition, a contact, a response, a pathway with a deadline, and examples; put your document's lines in their place.",
                "With --template it says everything that the template says, and shows in comments how to replace, withdraw and add a bullet, by names of the template.",
            ],
            [
                ("thr init", "Write my-partnership.thr in this folder."),
                ("thr init policies --name millbrook --title \"Millbrook Safeguarding Partnership\"", "Write policies/millbrook.thr."),
                ("thr init --name westborough --template regional.thr", "Write westborough.thr, which changes a text that several partnerships share."),
            ],
            ["the file is written", "does not occur", "the name is none, the file of --template is no template, something of that name is there, or it cannot be written; nothing is written over"])
        { Group = VerbGroup.Write };
    }

    private static int Init(string folder, string name, string? title, string? template, Surroundings surroundings)
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
        var (extended, complaint) = template is null ? (null, null) : Template(template, surroundings);
        complaint ??= NewFile.Create(place, extended is null ? FirstFile.Of(name, title) : FirstVariant.Of(name, title, extended.Syntax));
        if (complaint is not null)
        {
            Complaints.Write([complaint], surroundings.Err);
            return ExitCode.Unusable;
        }

        // A template that lies elsewhere is not found by its name alone.
        var paths = Typed(place) + (extended is null || Place.Comparer.Equals(extended.Place.Folder, place.Folder) ? "" : " " + Typed(extended.Place));
        surroundings.Out.Write($"{VisibleText.Of(place.Shown)} is written.\n\nNext:\n  thr check {paths}\n  thr test {paths}\n  thr new bullet NAME --file {Typed(place)} --at LEVEL --domain DOMAIN --write\n");
        return ExitCode.Clean;
    }

    private static string Typed(Place place) => VisibleText.Of(place.Shown) is var shown && shown.Any(char.IsWhiteSpace) ? $"\"{shown}\"" : shown;

    private static (LoadedFile? File, Complaint? Complaint) Template(string path, Surroundings surroundings)
    {
        if (path.Length == 0 || path.Contains('\0'))
        {
            return (null, new Complaint($"'{path}'", "this is no path"));
        }

        var (file, complaint) = Request.Load(Place.Of(path, surroundings.Directory));
        return file is null || FirstVariant.Problem(file.Syntax) is not { } problem ? (file, complaint) : (null, new Complaint(file.Place.Shown, problem));
    }
}
