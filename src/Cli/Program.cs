using System;
using System.Collections.Generic;
using System.IO;
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

        return Run(args, Surroundings.OfProcess());
    }

    /// <summary>Does what a command line asks for.</summary>
    internal static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        try
        {
            var code = ThrCommand.Invoke(args, surroundings);
            surroundings.Out.Flush();
            return code;
        }
        catch (IOException problem)
        {
            // Whatever is read or written by name tells its own troubles; this is the output.
            return Fail("the output cannot be written: " + problem.Message, surroundings);
        }
#pragma warning disable CA1031 // The last resort: nobody is helped by a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail($"this is a fault of thr itself, please report it: {exception.GetType().Name}: {exception.Message}", surroundings);
        }
    }

    private static int Fail(string message, Surroundings surroundings)
    {
        try
        {
            surroundings.Err.Write($"thr: error: {VisibleText.Of(message)}\n");
        }
        catch (IOException)
        {
            // Nobody listens on either side.
        }

        return ExitCode.Unusable;
    }
}
