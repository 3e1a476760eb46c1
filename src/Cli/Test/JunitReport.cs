using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Testing;

namespace Thresholds.Cli.Test;

/// <summary>Shows to CI servers what examples come to: a suite for each file, a case for each example, and one for the score that is asked for.</summary>
internal static class JunitReport
{
    public static string Of(IReadOnlyList<TestedFile> files, int? least)
    {
        var page = new Utf8Writer();
        using (var xml = XmlWriter.Create(page, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("testsuites");
            foreach (var file in files)
            {
                Write(xml, file, least);
            }

            xml.WriteEndElement();
        }

        return page + "\n";
    }

    private static void Write(XmlWriter xml, TestedFile file, int? least)
    {
        var outcomes = file.Report?.Outcomes ?? default;
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", file.Path);
        Attribute(xml, "tests", Number(outcomes.Count + (file.Report is null ? 1 : 0) + (least is not null && file.Score is not null ? 1 : 0)));
        Attribute(xml, "failures", Number(outcomes.Count(outcome => !outcome.Passes) + (file.IsBelow(least) ? 1 : 0)));
        Attribute(xml, "errors", file.Report is null ? "1" : "0");
        if (file.Report is null)
        {
            Case(xml, file.Path, "the file can be read", null, "error", string.Join("\n", file.Errors.Select(error => $"{error.Location.Source.Path}:{Number(error.Location.Start.Line)}: {error.Message}")));
        }

        foreach (var outcome in outcomes)
        {
            Case(xml, file.Path, outcome.Example.Id, outcome.Example.Place, "failure", string.Join("\n", outcome.Failures.Select(failure => $"expected '{failure.Expectation.Text}', but {failure.Instead}")));
        }

        if (least is { } bound && file.Score is { } score)
        {
            var survivors = score.Mutants.Where(mutant => mutant.Verdict == MutantVerdict.Survived).Select(mutant => $"{mutant.Mutation.Place}: {mutant.Mutation.Name}: '{mutant.Mutation.Was}' becomes '{mutant.Mutation.Becomes}'");
            Case(xml, file.Path, "mutation score", null, "failure", file.IsBelow(least) ? $"the score is {Number(score.Percent ?? 100)}%; at least {Number(bound)}% is asked for\n{string.Join("\n", survivors)}" : "");
        }

        xml.WriteEndElement();
    }

    // Passes without a message.
    private static void Case(XmlWriter xml, string file, string name, SourcePlace? place, string trouble, string message)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", file);
        Attribute(xml, "name", name);
        Attribute(xml, "file", place?.File ?? file);
        if (place is not null)
        {
            Attribute(xml, "line", Number(place.Line));
        }

        if (message.Length > 0)
        {
            xml.WriteStartElement(trouble);
            Attribute(xml, "message", message.Split('\n')[0]);
            xml.WriteString(Clean(message));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Clean(value));

    // XML has no place for control characters, even escaped.
    private static string Clean(string text) => string.Join('\n', text.Split('\n').Select(VisibleText.Of));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // The declaration names the encoding of its writer, and the output is UTF-8.
    private sealed class Utf8Writer : StringWriter
    {
        public override Encoding Encoding => new UTF8Encoding(false);
    }
}
