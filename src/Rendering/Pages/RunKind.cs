namespace Thresholds.Rendering.Pages;

/// <summary>How words within a line stand out.</summary>
internal enum RunKind
{
    /// <summary>They do not.</summary>
    Plain,

    /// <summary>They matter most.</summary>
    Strong,

    /// <summary>They may be passed over.</summary>
    Quiet,

    /// <summary>A condition or name, as the <c>.thr</c> file writes it.</summary>
    Code,
}
