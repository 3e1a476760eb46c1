namespace Thresholds;

/// <summary>A line of a response or pathway as it stands in a case.</summary>
/// <typeparam name="TProvision">The kind of line.</typeparam>
/// <param name="Provision">The line.</param>
/// <param name="State">How it stands.</param>
public sealed record Planned<TProvision>(TProvision Provision, ProvisionState State)
    where TProvision : Provision;
