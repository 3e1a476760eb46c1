namespace Thresholds.Dsl.Tests.Documents;

/// <summary>A fenced block of a Markdown file that begins with the word <c>thr</c>.</summary>
/// <param name="File">The path of the file in the repository.</param>
/// <param name="Line">The line of the fence, from 1.</param>
/// <param name="Info">What stands after <c>thr</c>, such as <c>part levels</c>.</param>
/// <param name="Text">The lines of the block.</param>
public sealed record CodeBlock(string File, int Line, string Info, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";
}
