using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Thresholds.Cli.Terminal;

namespace Thresholds.Cli.CommandLine;

/// <summary>Makes options that take one of a few words.</summary>
internal static class WordOption
{
    /// <summary>An option that takes one of the words; the first is the default.</summary>
    public static Option<string> Of(string name, string description, params IReadOnlyList<string> words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        option.Validators.Add(result =>
        {
            foreach (var written in result.Tokens.Select(token => token.Value).Where(written => !words.Contains(written)))
            {
                var nearest = UsageErrors.DidYouMean(written, words);
                result.AddError($"'{VisibleText.Of(written)}' is no value of {name}{(nearest.Length > 0 ? nearest : (words.Count == 1 ? "; it is " : "; it is one of ") + string.Join(", ", words))}");
            }
        });
        return option;
    }
}
