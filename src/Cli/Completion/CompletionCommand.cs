using System.CommandLine;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Terminal;

namespace Thresholds.Cli.Completion;

/// <summary><c>thr completion</c>: prints the script by which a shell completes the words of <c>thr</c>.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Verb Verb(Surroundings surroundings)
    {
        var shell = new Argument<string>("shell") { HelpName = "SHELL", Description = "The shell: bash, zsh, fish or pwsh." };
        shell.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (System.Array.IndexOf(Shells, token.Value) < 0)
                {
                    var nearest = UsageErrors.DidYouMean(token.Value, Shells);
                    result.AddError($"'{VisibleText.Of(token.Value)}' is no shell that thr knows{(nearest.Length > 0 ? nearest : "; it knows " + string.Join(", ", Shells))}");
                }
            }
        });
        var command = new Command("completion", "Prints a script by which your shell completes verbs, options and names.") { shell };
        command.SetAction(parsed =>
        {
            surroundings.Out.Write(ShellScript.Of(parsed.GetValue(shell)!)); // it is required
            return ExitCode.Clean;
        });
        return new Verb(
            command,
            ["The script asks thr itself what may follow: verbs, options and their values, .thr files, and the levels, bullets and facts of a file that is already named on the line."],
            [
                ("thr completion bash > ~/.local/share/bash-completion/completions/thr", "Complete in bash, from the next shell on."),
                ("thr completion zsh > _thr", "For zsh; move the file into a folder of $fpath."),
                ("thr completion fish > ~/.config/fish/completions/thr.fish", "Complete in fish."),
                ("thr completion pwsh >> $PROFILE", "Complete in PowerShell."),
            ],
            ["the script is printed", "does not occur", "there is no such shell"])
        { Group = VerbGroup.Shell };
    }
}
