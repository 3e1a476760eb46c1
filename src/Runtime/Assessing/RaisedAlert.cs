namespace Thresholds;

/// <summary>A list of signs of which the case shows some.</summary>
/// <param name="Alert">The list.</param>
/// <param name="Signs">The signs that are met, in the order of the file; never empty.</param>
public sealed record RaisedAlert(Alert Alert, ValueList<AlertSign> Signs);
