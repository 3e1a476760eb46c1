using System;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Generator;

/// <summary>A <c>.thr</c> file of a project, read once. Equal when its path and text are.</summary>
internal sealed class ThresholdSource : IEquatable<ThresholdSource>
{
    public ThresholdSource(FileSyntax syntax)
    {
        Syntax = syntax;
        Header = FileHeader.Of(syntax);
    }

    public FileSyntax Syntax { get; }

    public FileHeader? Header { get; }

    /// <summary>Whether other files stand on it: a vocabulary or a template.</summary>
    public bool IsShared => Header is { Kind: not FileKind.Authority };

    public static ThresholdSource Read(string path, string text) => new(ThresholdCompiler.Parse(new Dsl.Text.SourceText(path, text)));

    public bool Equals(ThresholdSource? other) => other is not null && Syntax.Equals(other.Syntax);

    public override bool Equals(object? obj) => Equals(obj as ThresholdSource);

    public override int GetHashCode() => Syntax.GetHashCode();
}
