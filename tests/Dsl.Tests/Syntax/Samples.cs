using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Tests.Documents;

namespace Thresholds.Dsl.Tests.Syntax;

/// <summary>Texts to read: the shipped files, every example of the documentation, and files that are broken.</summary>
public static class Samples
{
    public static IReadOnlyDictionary<string, string> ByName { get; } = Repository.Thresholds
        .Select(file => (Name: file.Source.Path, file.Source.Text))
        .Concat(CodeBlocks.All.Select(block => (Name: block.ToString(), block.Text)))
        .Append(("a broken file", MarkedText.Read(RecoveryTests.Broken).Text))
        .ToDictionary(sample => sample.Item1, sample => sample.Item2);
}
