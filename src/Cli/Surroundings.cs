using System;
using System.IO;
using System.Text;

namespace Thresholds.Cli;

/// <summary>Everything of the world outside that the tool touches, apart from files.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Err">Where complaints go.</param>
/// <param name="Directory">The current directory, from which paths are read and to which they are shown.</param>
/// <param name="Clock">The machine's wall clock.</param>
/// <param name="MayColour">Whether <see cref="Out"/> is a terminal whose user has nothing against colours.</param>
/// <param name="MayShowProgress">Whether <see cref="Err"/> is a terminal on which a line can be written over.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Err, string Directory, Func<DateTime> Clock, bool MayColour, bool MayShowProgress = false)
{
    private const int BufferSize = 1 << 16;

    /// <summary>What is given to the tool while it runs, as bytes.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Where the language server answers, as bytes; nothing is written to <see cref="Out"/> then.</summary>
    public Stream Output { get; init; } = Stream.Null;

    /// <summary>The surroundings of this process. Results are held back until they are flushed; complaints are not.</summary>
    public static Surroundings OfProcess() => new(
        new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), BufferSize) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false), 1024) { NewLine = "\n", AutoFlush = true },
        Environment.CurrentDirectory,
        () => DateTime.Now,
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb")
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
    };
}
