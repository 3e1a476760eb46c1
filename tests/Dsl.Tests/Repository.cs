using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Tests;

/// <summary>The files of this repository that tests read.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Dsl.sln</c>, found by walking up from the tests.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The shipped <c>.thr</c> files, in the order of their names.</summary>
    public static IReadOnlyList<FileSyntax> Thresholds { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "thresholds"), "*.thr").Order(StringComparer.Ordinal).Select(path => Parse(Path.GetFileName(path), File.ReadAllText(path)))];

    /// <summary>The shipped vocabularies and the template of the samples; examples in the documentation may take them in.</summary>
    public static Vocabularies Vocabularies { get; } = new(Thresholds.Append(Parse("regional.thr", File.ReadAllText(Path.Combine(Root, "samples", "Template", "regional.thr")))));

    public static FileSyntax Parse(string path, string text) => ThresholdCompiler.Parse(new SourceText(path, text));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dsl.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the tests run outside the repository");
    }
}
