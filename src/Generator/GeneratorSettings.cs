namespace Thresholds.Generator;

/// <summary>What a project may choose.</summary>
/// <param name="Namespace">The namespace of the generated classes; <c>ThresholdsNamespace</c>.</param>
/// <param name="IsPublic">Whether they are public; <c>ThresholdsAccessibility</c>.</param>
/// <param name="ProjectDirectory">The folder that paths are shown relative to.</param>
internal sealed record GeneratorSettings(string Namespace, bool IsPublic, string ProjectDirectory);
