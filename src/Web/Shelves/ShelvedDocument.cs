using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Searching;
using Thresholds.Exchange.Cases;

namespace Thresholds.Web.Shelves;

/// <summary>A document that can be used: the last edition of its file that had no errors, made ready to answer on any number of threads.</summary>
internal sealed class ShelvedDocument
{
    private readonly DecisionPlan _plan;
    private readonly Lazy<FactSearch> _search;
    private readonly Lazy<IReadOnlyList<Diagnostic>> _findings;

    public ShelvedDocument(SourceFile source, AuthorityModel model)
    {
        Source = source;
        Model = model;
        Names = new CaseNames(model, source.Files);
        _plan = DecisionPlan.Of(model);
        _search = new Lazy<FactSearch>(() => FactSearch.Of(model));
        _findings = new Lazy<IReadOnlyList<Diagnostic>>(source.Analyse, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    private ShelvedDocument(ShelvedDocument document, IReadOnlyList<Diagnostic> errors)
    {
        (Source, Model, Names, Errors) = (document.Source, document.Model, document.Names, errors);
        (_plan, _search, _findings) = (document._plan, document._search, document._findings);
    }

    /// <summary>The name of the authority, by which the document is asked for.</summary>
    public string Id => Authority.Id;

    /// <summary>What it says.</summary>
    public Authority Authority => Model.Authority;

    /// <summary>What it means.</summary>
    public AuthorityModel Model { get; }

    /// <summary>The names that cases can use.</summary>
    public CaseNames Names { get; }

    /// <summary>The edition of the file that is used.</summary>
    public SourceFile Source { get; }

    /// <summary>What is wrong in the file since; none while the file is as it is used.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; } = [];

    /// <summary>Whether the file has changed into something that cannot be used.</summary>
    public bool IsBehind => Errors.Count > 0;

    /// <summary>Every finding about the edition that is used. The first caller waits for the analysis.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings.Value;

    /// <summary>Finds facts by ordinary words.</summary>
    public FactSearch Search => _search.Value;

    /// <summary>The fact of a name; null when there is none.</summary>
    public Fact? Fact(string name) => Names.Fact(name);

    /// <summary>Assesses a case.</summary>
    public IAssessment Assess(IReadOnlyDictionary<string, FactValue> facts, DateTime asOf) => _plan.Assess(facts, asOf);

    /// <summary>The same document, while its file cannot be used.</summary>
    public ShelvedDocument Behind(IReadOnlyList<Diagnostic> errors) => new(this, errors);

    /// <summary>Whether a file still says the same.</summary>
    public bool IsStill(SourceFile file) => file.Model is { } model && Source.Place == file.Place && Source.Files.Count == file.Files.Count
        && Source.Files.Zip(file.Files).All(pair => pair.First.Source.Path == pair.Second.Source.Path && pair.First.Source.Text == pair.Second.Source.Text)
        && Model.Authority.SupersededBy == model.Authority.SupersededBy;
}
