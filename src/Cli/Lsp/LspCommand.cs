using System;
using System.CommandLine;
using System.IO;
using System.IO.Pipes;
using System.Net.Sockets;
using System.Threading;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Terminal;
using Thresholds.LanguageServer;

namespace Thresholds.Cli.Lsp;

/// <summary><c>thr lsp</c>: the language server, for editors to start.</summary>
internal static class LspCommand
{
    private const string WindowsPipes = @"\\.\pipe\";
    private const int Patience = 10_000;

    public static Verb Verb(Surroundings surroundings)
    {
        var pipe = new Option<string>("--pipe") { HelpName = "NAME", Description = "Speak over this pipe, which the editor has made, instead of standard input and output." };
        var standard = new Option<bool>("--stdio") { Description = "Speak over standard input and output, as is done anyway." };
        var process = new Option<int?>("--clientProcessId") { HelpName = "ID", Description = "The process of the editor; it says so itself too." };
        var command = new Command("lsp", "Serves editors: findings, completion, hovers and the rest while a .thr file is written.") { pipe, standard, process };
        command.SetAction(parsed => parsed.GetValue(pipe) is { } name ? OverPipe(name, surroundings) : Serve(surroundings.Input, surroundings.Output, surroundings));
        return new Verb(
            command,
            ["Editors start this; docs/editors.md says what each of them needs. What goes on is told on standard error."],
            [("thr lsp", "Serve an editor over standard input and output.")],
            ["the editor took its leave", "the editor was gone without taking its leave", "the pipe or the command line cannot be used"]);
    }

    private static int OverPipe(string name, Surroundings surroundings)
    {
        try
        {
            using var stream = Open(name);
            return Serve(stream, stream, surroundings);
        }
        catch (Exception problem) when (problem is IOException or SocketException or TimeoutException or UnauthorizedAccessException or ArgumentException)
        {
            surroundings.Err.Write($"thr: error: the pipe '{VisibleText.Of(name)}' cannot be used: {VisibleText.Of(problem.Message)}\n");
            return ExitCode.Unusable;
        }
    }

    // Elsewhere than on Windows editors make sockets in the file system.
    private static Stream Open(string name)
    {
        if (!OperatingSystem.IsWindows())
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                socket.Connect(new UnixDomainSocketEndPoint(name));
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        var pipe = new NamedPipeClientStream(".", name.StartsWith(WindowsPipes, StringComparison.OrdinalIgnoreCase) ? name[WindowsPipes.Length..] : name, PipeDirection.InOut, PipeOptions.Asynchronous);
        pipe.Connect(Patience);
        return pipe;
    }

    private static int Serve(Stream input, Stream output, Surroundings surroundings)
    {
        var server = new Server(input, output, new Disk(), line => surroundings.Err.Write($"thr lsp: {VisibleText.Of(line)}\n"), ThrCommand.Version);
        return server.RunAsync(CancellationToken.None).GetAwaiter().GetResult();
    }
}
