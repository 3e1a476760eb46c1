using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Thresholds.Dsl.Model;
using Thresholds.Export.Sql;

namespace Thresholds.Export.Dmn;

/// <summary>Writes a document as decision tables of DMN: a table for each domain, whose rules are its indicators, and the level that they come to.</summary>
/// <remarks>The elements are those that DMN has had since 1.3, under the namespace of a version that the caller chooses. A table collects the indicators that what is known meets; see
/// <see cref="FeelConditions"/> for what that leaves out. Equal models give equal text.</remarks>
public sealed class DmnExport
{
    private const string Result = "indicated_level";

    private readonly AuthorityModel _model;
    private readonly CaseTable _table;
    private readonly FeelConditions _feel;
    private readonly XmlWriter _xml;
    private readonly string _namespace;

    private DmnExport(AuthorityModel model, DmnVersion version, XmlWriter xml)
    {
        _namespace = version.Namespace;
        _model = model;
        _table = new CaseTable(model, new SqlNames());
        _feel = new FeelConditions(model, _table);
        _xml = xml;
    }

    /// <summary>The document in DMN.</summary>
    /// <param name="model">The document; without errors.</param>
    /// <param name="version">Under the namespace of which version; null for <see cref="DmnVersion.Early"/>, which most tools read.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public static string Of(AuthorityModel model, DmnVersion? version = null)
    {
        _ = model ?? throw new ArgumentNullException(nameof(model));
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            new DmnExport(model, version ?? DmnVersion.Early, xml).Write();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Write()
    {
        var authority = _model.Authority;
        _xml.WriteStartElement("definitions", _namespace);
        Attribute("id", "definitions_" + XmlConvert.EncodeLocalName(authority.Id));
        Attribute("name", authority.Name);
        Attribute("namespace", "urn:thresholds:" + authority.Id);
        Element("description", $"Source {authority.SourceHash}. An indication for a professional to weigh, never a decision.");
        foreach (var column in _table.Columns)
        {
            var side = column.Side switch { KnownSide.Least => "the least that it can be", KnownSide.Most => "the most that it can be", _ => null };
            WriteInput(FeelConditions.NameOf(column), TypeOf(column.Kind), string.Join(", ", new[] { column.Fact.Text, column.Fact.Kind == FactKind.Age ? "in completed months" : column.Window?.ToString(), side }.OfType<string>()), column.Fact.Citation);
        }

        if (_table.UsesAsOf)
        {
            WriteInput(FeelConditions.AsOf, "date", "The day of the assessment", null);
        }

        var referred = Referred();
        foreach (var decision in _model.Decisions.Where(decision => referred.Contains(decision.Index)))
        {
            WriteDecision(FeelConditions.NameOf(decision.Index), decision.Name, "boolean", _feel.Of(decision.Condition));
        }

        var tables = authority.Indicators.GroupBy(indicator => indicator.Domain?.Id ?? "").Select(domain => WriteTable(domain.First().Domain, [.. domain])).ToList();
        WriteLevel(tables);
        _xml.WriteEndElement();
    }

    // Decisions that others stand on are written once; those asked for only here are written where they are asked.
    private HashSet<int> Referred()
    {
        var referred = new HashSet<int>();
        var seen = new HashSet<int>(_model.Authority.Indicators.SelectMany(indicator => Ways(indicator).Select(way => way.Decision)));
        var open = new Stack<int>(seen);
        while (open.TryPop(out var decision))
        {
            foreach (var reference in _model.Decisions[decision].Condition.Everything().OfType<Condition.Refers>())
            {
                referred.Add(reference.Decision);
                if (seen.Add(reference.Decision))
                {
                    open.Push(reference.Decision);
                }
            }
        }

        return referred;
    }

    // At its own level, and at those that its exceptions name.
    private static IEnumerable<(int Decision, LevelOfNeed Level)> Ways(Indicator indicator) => indicator.Exceptions
        .Where(exception => exception.Level is not null).Select(exception => (exception.Decision, exception.Level!)) // filtered on Level
        .Prepend((indicator.BaseDecision, indicator.Level));

    private void WriteInput(string name, string type, string label, Citation? citation)
    {
        _xml.WriteStartElement("inputData", _namespace);
        Attribute("id", "input_" + name);
        Attribute("name", name);
        Attribute("label", label);
        if (citation is not null)
        {
            Element("description", citation.ToString());
        }

        WriteVariable(name, type);
        _xml.WriteEndElement();
    }

    private void WriteVariable(string name, string type)
    {
        _xml.WriteStartElement("variable", _namespace);
        Attribute("id", "variable_" + name);
        Attribute("name", name);
        Attribute("typeRef", type);
        _xml.WriteEndElement();
    }

    private void WriteDecision(string name, string label, string type, string expression)
    {
        StartDecision(name, label, type);
        WriteRequired(name);
        WriteExpression("literalExpression", "logic_" + name, expression);
        _xml.WriteEndElement();
    }

    private void StartDecision(string name, string label, string type)
    {
        _xml.WriteStartElement("decision", _namespace);
        Attribute("id", name);
        Attribute("name", name);
        Attribute("label", label);
        WriteVariable(name, type);
    }

    private void WriteRequired(string name)
    {
        var (inputs, decisions, usesAsOf) = _feel.TakeAsked();
        foreach (var input in inputs.Select(FeelConditions.NameOf).Concat(usesAsOf ? [FeelConditions.AsOf] : []))
        {
            WriteRequirement(name, "requiredInput", "input_" + input);
        }

        foreach (var decision in decisions)
        {
            WriteRequirement(name, "requiredDecision", FeelConditions.NameOf(decision));
        }
    }

    private void WriteRequirement(string name, string kind, string on)
    {
        _xml.WriteStartElement("informationRequirement", _namespace);
        Attribute("id", $"{name}_needs_{on}");
        _xml.WriteStartElement(kind, _namespace);
        Attribute("href", "#" + on);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private string WriteTable(Domain? domain, List<Indicator> indicators)
    {
        var name = domain is null ? "triggers" : "domain_" + XmlConvert.EncodeLocalName(domain.Id.Replace('-', '_'));
        var rules = indicators.SelectMany(indicator => Ways(indicator).Select(way => (Indicator: indicator, way.Level, When: _feel.Entry(_model.Decisions[way.Decision].Condition)))).ToList();
        StartDecision(name, domain is null ? "Triggers of pathways that name a level" : domain.Label, "Any");
        WriteRequired(name);
        _xml.WriteStartElement("decisionTable", _namespace);
        Attribute("id", "table_" + name);
        Attribute("hitPolicy", "COLLECT");
        _xml.WriteStartElement("input", _namespace);
        Attribute("id", "when_" + name);
        Attribute("label", "It is true that");
        WriteExpression("inputExpression", "truth_" + name, "true", "boolean");
        _xml.WriteEndElement();
        foreach (var (output, type) in new[] { ("indicator", "string"), ("level", "string"), ("order", "number") })
        {
            _xml.WriteStartElement("output", _namespace);
            Attribute("id", $"{output}_{name}");
            Attribute("name", output);
            Attribute("typeRef", type);
            _xml.WriteEndElement();
        }

        foreach (var annotation in new[] { "Text", "Source" })
        {
            _xml.WriteStartElement("annotation", _namespace);
            Attribute("name", annotation);
            _xml.WriteEndElement();
        }

        for (var i = 0; i < rules.Count; i++)
        {
            var (indicator, level, when) = rules[i];
            var id = string.Create(CultureInfo.InvariantCulture, $"rule_{name}_{i + 1}");
            _xml.WriteStartElement("rule", _namespace);
            Attribute("id", id);
            WriteExpression("inputEntry", id + "_when", when);
            WriteExpression("outputEntry", id + "_indicator", FeelConditions.Text(indicator.Id));
            WriteExpression("outputEntry", id + "_level", FeelConditions.Text(level.Id));
            WriteExpression("outputEntry", id + "_order", level.Order.ToString(CultureInfo.InvariantCulture));
            foreach (var annotation in new[] { indicator.Text, indicator.Citation?.ToString() ?? "" })
            {
                _xml.WriteStartElement("annotationEntry", _namespace);
                Element("text", annotation);
                _xml.WriteEndElement();
            }

            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
        return name;
    }

    private void WriteLevel(List<string> tables)
    {
        StartDecision(Result, "The highest level of the indicators that are met", "string");
        foreach (var table in tables)
        {
            WriteRequirement(Result, "requiredDecision", table);
        }

        var levels = string.Join(", ", _model.Authority.Levels.Select(level => FeelConditions.Text(level.Id)));
        var orders = tables.Count == 0 ? "[]" : $"concatenate({string.Join(", ", tables.Select(table => $"(for met in {table} return met.order)"))})";
        WriteExpression("literalExpression", "logic_" + Result, $"{{orders: {orders}, answer: if count(orders) = 0 then null else [{levels}][max(orders)]}}.answer");
        _xml.WriteEndElement();
    }

    private void WriteExpression(string element, string id, string text, string? type = null)
    {
        _xml.WriteStartElement(element, _namespace);
        Attribute("id", id);
        if (type is not null)
        {
            Attribute("typeRef", type);
        }

        Element("text", text);
        _xml.WriteEndElement();
    }

    private void Attribute(string name, string value)
    {
        _xml.WriteStartAttribute(name);
        Say(value);
        _xml.WriteEndAttribute();
    }

    private void Element(string name, string text)
    {
        _xml.WriteStartElement(name, _namespace);
        Say(text);
        _xml.WriteEndElement();
    }

    // What shows nothing or turns the direction of a line stands as its number; some characters XML has no way to write.
    private void Say(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                _xml.WriteString(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
            }
            else if (!rune.IsBmp)
            {
                _xml.WriteSurrogateCharEntity(rune.ToString()[1], rune.ToString()[0]);
            }
            else if (XmlConvert.IsXmlChar((char)rune.Value))
            {
                _xml.WriteCharEntity((char)rune.Value);
            }
            else
            {
                _xml.WriteString("\uFFFD");
            }
        }
    }

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.YesNo => "boolean",
        ColumnKind.Choice => "string",
        ColumnKind.Day => "date",
        _ => "number",
    };
}
