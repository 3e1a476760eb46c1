namespace Thresholds;

/// <summary>A prohibition that holds or may hold.</summary>
/// <param name="Prohibition">The prohibition.</param>
/// <param name="Truth">Yes when it holds; unknown when that depends on facts that are not known.</param>
/// <param name="State">Why.</param>
public sealed record ProhibitionInForce(Prohibition Prohibition, Truth Truth, ProvisionState State);
