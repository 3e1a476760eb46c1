namespace Thresholds.Cli;

/// <summary>What the process answers to whoever started it, the same for every verb.</summary>
internal static class ExitCode
{
    /// <summary>What was asked for is done, and nothing is found that was looked for.</summary>
    public const int Clean = 0;

    /// <summary>What a verb looks for is found: findings that fail, examples that fail, editions or receipts that differ, files that are not formatted, cases among many that cannot be used.</summary>
    public const int Errors = 1;

    /// <summary>The command line, a file or a case cannot be used, as a <c>.thr</c> file with errors where its rules are asked for.</summary>
    public const int Unusable = 2;
}
