using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;

namespace Thresholds.Cli.CommandLine;

/// <summary>Prints the version.</summary>
internal sealed class VersionLine(TextWriter writer) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        writer.Write("thr " + ThrCommand.Version + "\n");
        return ExitCode.Clean;
    }
}
