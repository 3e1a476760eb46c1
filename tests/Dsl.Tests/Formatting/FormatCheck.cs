using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Formatting;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Tests.Baselines;
using Xunit;

namespace Thresholds.Dsl.Tests.Formatting;

/// <summary>What holds of every file that is formatted.</summary>
internal static partial class FormatCheck
{
    /// <summary>Formatting twice is formatting once, and nothing but white space changes.</summary>
    public static FileSyntax Check(FileSyntax file)
    {
        var formatted = Repository.Parse(file.Source.Path, Formatter.Format(file));
        Assert.Equal(Words(file), Words(formatted));
        Assert.Equal(file.Nodes(), formatted.Nodes());
        Assert.Equal(formatted.Source.Text, Formatter.Format(formatted));
        return formatted;
    }

    /// <summary>The meaning of a file, in which lines do not count.</summary>
    public static string Meaning(FileSyntax file, Vocabularies vocabularies) =>
        ThresholdCompiler.Compile(file, vocabularies).Model is { } model ? Places().Replace(ModelDump.Of(model), "") : "";

    /// <summary>Tokens and comments without what stands between them.</summary>
    public static string Words(FileSyntax file) => string.Join("\n", file.Tokens.Select(token => token.Text).Concat(file.Comments.Select(comment => comment.Text.Trim())));

    // The shape of the tree: a token that came to belong elsewhere would change it.
    private static string Nodes(this FileSyntax file) => string.Join(" ", file.Everything().Skip(1).Where(node => node is not Token).Select(node => node.GetType().Name));

    [GeneratedRegex(@"\.thr:\d+|Hash: .*|Sha256: .*|Line = \d+|line \d+")]
    private static partial Regex Places();
}
