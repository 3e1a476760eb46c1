using System;

namespace Thresholds.Dsl.Deciding;

/// <summary>A diagram has grown past the limit. It never leaves this folder.</summary>
internal sealed class DiagramTooLargeException : Exception;
