namespace Thresholds.Cli;

/// <summary>What the process answers to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing stands in the way.</summary>
    public const int Clean = 0;

    /// <summary>A <c>.thr</c> file has errors.</summary>
    public const int Errors = 1;

    /// <summary>The command line, a file or a case cannot be used.</summary>
    public const int Unusable = 2;
}
