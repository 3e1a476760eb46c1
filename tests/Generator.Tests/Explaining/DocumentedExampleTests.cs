using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Thresholds.Generator.Tests.Samples;
using Thresholds.Generator.Tests.Verification;
using Xunit;

namespace Thresholds.Generator.Tests.Explaining;

/// <summary>What the documentation shows to .NET teams compiles, and comes to what it says.</summary>
public class DocumentedExampleTests
{
    [Fact]
    public void Every_line_comes_to_what_stands_after_it()
    {
        var document = SampleFile.Read("docs/assessing.md");
        var source = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing Thresholds;\n\npublic static class Example\n{\n    public static void Run(Action<string, object?> check)\n    {\n");
        foreach (var line in Blocks(document, "csharp").SelectMany(block => block.Split('\n')))
        {
            source.Append(Regex.Replace(line, "^(.*); // => (.*)$", shown => $"check(@\"{shown.Groups[2].Value.Replace("\"", "\"\"", StringComparison.Ordinal)}\", {shown.Groups[1].Value});")).Append('\n');
        }

        var project = new TestProject { AdditionalFiles = [("fernhill.thr", Blocks(document, "thr").Single())], Sources = [("Example.cs", source.Append("    }\n}\n").ToString())] };
        var (compilation, _) = project.Generate();
        using var bytes = new MemoryStream();
        var emitted = compilation.Emit(bytes);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        var wrong = new List<string>();
        var checks = 0;
        var run = Assembly.Load(bytes.ToArray()).GetType("Example", throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Action<Action<string, object?>>>(); // it is written above
        run((expected, actual) =>
        {
            checks++;
            if (expected != (actual?.ToString() ?? "null"))
            {
                wrong.Add($"expected {expected}\n but it is {actual}");
            }
        });
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(checks > 30);
    }

    private static IEnumerable<string> Blocks(string document, string language) => Regex.Matches(document, $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(block => block.Groups[1].Value);
}
