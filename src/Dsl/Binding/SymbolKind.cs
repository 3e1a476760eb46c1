namespace Thresholds.Dsl.Binding;

/// <summary>What a name names. Names of different kinds never clash.</summary>
public enum SymbolKind
{
    /// <summary>A fact, a definition, a bullet, a score or a grid: what conditions and examples speak of.</summary>
    Term,

    /// <summary>A level.</summary>
    Level,

    /// <summary>A domain, an area or an alert: what counts are taken in.</summary>
    Domain,

    /// <summary>A ladder.</summary>
    Ladder,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A law.</summary>
    Law,

    /// <summary>A subject.</summary>
    Subject,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A caveat.</summary>
    Caveat,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A form.</summary>
    Form,

    /// <summary>An assessment.</summary>
    Assessment,

    /// <summary>An event of a process.</summary>
    Event,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A contact.</summary>
    Contact,

    /// <summary>A response, by the name of its level.</summary>
    Response,

    /// <summary>A pathway.</summary>
    Pathway,

    /// <summary>A triage.</summary>
    Triage,

    /// <summary>A duty.</summary>
    Duty,

    /// <summary>Advice.</summary>
    Advice,

    /// <summary>An example.</summary>
    Example,

    /// <summary>A name within something else: a choice of a fact, a band of a score, an outcome of a grid or triage, a section of a law. No name of a file.</summary>
    Part,
}
