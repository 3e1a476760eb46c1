using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Thresholds.Exchange.Cases;
using Thresholds.Web.Shelves;

namespace Thresholds.Web.Forms;

/// <summary>What a practitioner has said of a case, as the form brings it. It is all that is known of the case: nothing is kept anywhere.</summary>
internal sealed class CaseForm
{
    private readonly IReadOnlyDictionary<string, string> _fields;

    private CaseForm(ShelvedDocument document, IReadOnlyDictionary<string, string> fields, DateTime now)
    {
        _fields = fields;
        Words = Field(FieldNames.Words);
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in document.Authority.Facts)
        {
            if (TextOf(fact) is { Length: > 0 } text)
            {
                var reading = FactReader.Read(fact, text);
                if (reading.Value is { } value)
                {
                    facts.Add(fact.Id, value);
                }
                else
                {
                    problems.Add(fact.Id, reading.Message);
                }
            }
        }

        var events = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        foreach (var (id, _) in ProcessEvents.Of(document.Authority))
        {
            if (Field(FieldNames.Event + id) is { Length: > 0 } written)
            {
                var (moment, problem) = Moments.Read(written);
                if (moment is { } known)
                {
                    events.Add(id, known);
                }
                else
                {
                    problems.Add(FieldNames.Event + id, problem);
                }
            }
        }

        Now = now;
        if (Field(FieldNames.At) is { Length: > 0 } at)
        {
            var (moment, problem) = Moments.Read(at);
            Now = moment ?? now;
            if (moment is null)
            {
                problems.Add(FieldNames.At, problem);
            }
        }

        Language = document.Authority.Languages.FirstOrDefault(language => language == Field(FieldNames.Language));
        Strays = [.. fields.Where(field => field.Value.Length > 0 && field.Key.StartsWith(FieldNames.Fact, StringComparison.Ordinal)).Select(field => field.Key[FieldNames.Fact.Length..]).Where(name => document.Fact(name) is null).Order(StringComparer.Ordinal)];
        (Facts, Problems, Events) = (facts, problems, events);
    }

    /// <summary>What is looked for.</summary>
    public string Words { get; }

    /// <summary>What is known, by the names of the facts.</summary>
    public IReadOnlyDictionary<string, FactValue> Facts { get; }

    /// <summary>What cannot be read, by the name of the fact, or of the field where it is no fact's. It counts as not known.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; }

    /// <summary>When events happened that deadlines count from, by their names.</summary>
    public IReadOnlyDictionary<string, DateTime> Events { get; }

    /// <summary>The moment of the assessment.</summary>
    public DateTime Now { get; }

    /// <summary>The language of the document's texts; null for its main one.</summary>
    public string? Language { get; }

    /// <summary>The names of facts that were told, and that the document has not, or not any more.</summary>
    public IReadOnlyList<string> Strays { get; }

    /// <summary>A form in which nothing is said yet.</summary>
    public static CaseForm Empty(ShelvedDocument document, DateTime now) => new(document, new Dictionary<string, string>(), now);

    /// <summary>What a form says. Of a field that is there several times the first counts.</summary>
    public static CaseForm Of(ShelvedDocument document, IFormCollection form, DateTime now) =>
        new(document, form.ToDictionary(field => field.Key, field => (field.Value.FirstOrDefault() ?? "").Trim(), StringComparer.Ordinal), now);

    /// <summary>What a field holds; nothing where it is empty or missing.</summary>
    public string Field(string name) => _fields.TryGetValue(name, out var text) ? text : "";

    /// <summary>What is known of a fact, as it would be written in a case; nothing when nothing is.</summary>
    private string TextOf(Fact fact)
    {
        var written = Field(FieldNames.Fact + fact.Id);
        return fact.Kind switch
        {
            FactKind.Percent when written.Length > 0 => written.TrimEnd('%', ' ') + "%",
            FactKind.Events => string.Join(", ", _fields
                .Where(field => field.Value.Length > 0 && field.Key.StartsWith(FieldNames.Count + fact.Id + "/", StringComparison.Ordinal))
                .Select(field => field.Value + " " + field.Key[(FieldNames.Count.Length + fact.Id.Length + 1)..])
                .Prepend(written)
                .Where(part => part.Length > 0)),
            _ => written,
        };
    }
}
