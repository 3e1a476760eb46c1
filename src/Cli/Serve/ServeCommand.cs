using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Connections;
using Thresholds.Cli.CommandLine;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Web;

namespace Thresholds.Cli.Serve;

/// <summary><c>thr serve</c>: the practitioner's page, on this machine.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5210;

    public static Verb Verb(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => ".", Description = "The folder whose .thr files are served; without it, the current one." };
        var port = new Option<int>("--port") { HelpName = "PORT", DefaultValueFactory = _ => UsualPort, Description = string.Create(CultureInfo.InvariantCulture, $"The port, from 1 to 65535; 0 takes any that is free (default: {UsualPort}).") };
        port.Validators.Add(result =>
        {
            if (result.GetValue(port) is < 0 or > IPEndPoint.MaxPort)
            {
                result.AddError("--port: a port is a number from 0 to 65535");
            }
        });
        var listen = new Option<string>("--listen") { HelpName = "ADDRESS", Description = "The address to listen at, such as 192.168.1.10 or 0.0.0.0, for others to use the pages. Without it nobody but this machine can. There is no password and no encryption." };
        listen.Validators.Add(result =>
        {
            if (result.GetValue(listen) is { } address && !IPAddress.TryParse(address, out _))
            {
                result.AddError($"--listen: '{VisibleText.Of(address)}' is no address; write it in numbers, such as 127.0.0.1");
            }
        });
        var command = new Command("serve", "Shows the documents of a folder as pages in a browser: assess a case, see the matrix, compare, and see findings; and answers programs as JSON.") { folder, port, listen };
        command.SetAction((parsed, cancellation) => Serve(parsed.GetValue(folder)!, parsed.GetValue(listen) is { } address ? IPAddress.Parse(address) : IPAddress.Loopback, parsed.GetValue(port), surroundings, cancellation)); // it has a default
        return new Verb(
            command,
            [
                "The pages are on this machine alone unless --listen says otherwise. Nothing that is entered is stored, logged or sent elsewhere. Ctrl+C ends it.",
                "When a .thr file changes, the pages follow. While it has errors, they are shown, and the last edition without any stays in use.",
                "Programs ask /api/authorities, /api/assess, /api/explain and /api/compare; /api/openapi.json describes them.",
            ],
            [
                ("thr serve thresholds", "Serve the documents of a folder, and print the address to open."),
                ("thr serve --port 8080", "Serve those of the current folder at a port of your choice."),
            ],
            ["it was ended", "(never)", "the folder, the port or the command line cannot be used"]);
    }

    private static async Task<int> Serve(string path, IPAddress address, int port, Surroundings surroundings, CancellationToken cancellation)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return Refuse($"'{VisibleText.Of(path)}' is no path", surroundings);
        }

        var place = Place.Of(path, surroundings.Directory);
        if (!Directory.Exists(place.Full))
        {
            return Refuse(File.Exists(place.Full) ? $"'{VisibleText.Of(place.Shown)}' is a file; name the folder it lies in" : $"there is no folder '{VisibleText.Of(place.Shown)}'; name one that holds .thr files, such as 'thr serve thresholds'", surroundings);
        }

        var source = new FolderSource(place);
        if (!source.HasFiles())
        {
            return Refuse($"there is no .thr file of an authority in '{VisibleText.Of(place.Shown)}'; name a folder that holds some, or make a first one with 'thr init'", surroundings);
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        try
        {
            await using var site = await Site.StartAsync(new SiteOptions(address, port, surroundings.Clock), source, ending.Token);
            surroundings.Out.Write(string.Create(CultureInfo.InvariantCulture, $"Open {site.Address} in a browser; Ctrl+C ends it. {site.Documents} {(site.Documents == 1 ? "document" : "documents")}{(site.Unusable == 0 ? "" : $", {site.Unusable} with errors")}.\n"));
            if (!IPAddress.IsLoopback(address))
            {
                surroundings.Out.Write("Others can reach this: there is no password, and what is entered crosses the network unencrypted.\n");
            }

            surroundings.Out.Flush();
            await site.RunAsync(ending.Token);
            return ExitCode.Clean;
        }
        catch (Exception problem) when (problem is IOException or SocketException or UnauthorizedAccessException)
        {
            return Refuse(problem is IOException { InnerException: AddressInUseException }
                ? string.Create(CultureInfo.InvariantCulture, $"port {port} is in use; choose another with --port, or --port 0 for any that is free")
                : problem is IOException ? "the files cannot be watched: " + VisibleText.Of(problem.Message)
                : $"nobody may listen at {address} port {port.ToString(CultureInfo.InvariantCulture)}: {VisibleText.Of(problem.Message)}", surroundings);
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ending.Cancel();
        }
    }

    private static int Refuse(string message, Surroundings surroundings)
    {
        surroundings.Err.Write($"thr: error: {message}\n");
        return ExitCode.Unusable;
    }
}
