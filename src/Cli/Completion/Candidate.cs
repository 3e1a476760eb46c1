namespace Thresholds.Cli.Completion;

/// <summary>A word that may stand at a place of the command line.</summary>
/// <param name="Word">The word; <c>:thr</c> for any folder or .thr file, <c>:files</c> for any file.</param>
/// <param name="Meaning">What it means, in a few words; may be empty.</param>
internal sealed record Candidate(string Word, string Meaning = "");
