namespace Thresholds;

/// <summary>A place in a <c>.thr</c> file.</summary>
/// <param name="File">The path of the file as the compiler was given it, relative to the project.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record SourcePlace(string File, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => File + ":" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
