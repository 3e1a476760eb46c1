using System;
using System.Collections.Generic;
using System.Text;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Terminal;

namespace Thresholds.Cli;

/// <summary>The <c>thr</c> command.</summary>
public static class Program
{
    /// <summary>Where the process begins.</summary>
    /// <param name="args">The words after <c>thr</c>.</param>
    /// <returns>0 when all is well, 1 when a file has errors, 2 when something cannot be used.</returns>
    public static int Main(string[] args)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(false);
        }

        var surroundings = Surroundings.OfProcess();
        var code = Run(args, surroundings);
        try
        {
            surroundings.Out.Flush();
        }
        catch (System.IO.IOException)
        {
            // Whoever read the output has gone, or the disk is full: there is nobody left to tell.
            return ExitCode.Unusable;
        }

        return code;
    }

    /// <summary>Does what a command line asks for.</summary>
    internal static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        try
        {
            return ThrCommand.Invoke(args, surroundings);
        }
#pragma warning disable CA1031 // The last resort: nobody is helped by a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            surroundings.Err.Write($"thr: error: this is a fault of thr itself, please report it: {exception.GetType().Name}: {VisibleText.Of(exception.Message)}\n");
            return ExitCode.Unusable;
        }
    }
}
