using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using Thresholds.Cli;
using Thresholds.Cli.Tests;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary><c>thr serve</c> says what it does, and what it cannot do.</summary>
public class CommandTests
{
    [Fact]
    public void What_cannot_be_served_is_said()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound).With("empty/readme.md", "").With("words/words.thr", "vocabulary words\n");
        foreach (var (arguments, message) in new (string[], string)[]
        {
            (["nowhere"], "there is no folder 'nowhere'; name one that holds .thr files"), (["a.thr"], "'a.thr' is a file; name the folder it lies in"),
            (["empty"], "there is no .thr file of an authority in 'empty'"), (["words"], "there is no .thr file of an authority in 'words'"), ([""], "'' is no path"),
            (["--port", "70000"], "a port is a number from 0 to 65535"), (["--port", "many"], "many"), (["--listen", "everywhere"], "'everywhere' is no address"), (["--listen", "203.0.113.7", "--port", "0"], "nobody may listen at 203.0.113.7"),
        })
        {
            var answer = folder.Run(["serve", .. arguments]);
            Assert.Equal(ExitCode.Unusable, answer.ExitCode);
            Assert.Contains(message, answer.Err);
            Assert.Equal("", answer.Out);
        }
    }

    [Fact]
    public void A_port_in_use_is_said()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound);
        var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        try
        {
            var port = ((IPEndPoint)other.LocalEndpoint).Port;
            var answer = folder.Run("serve", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(ExitCode.Unusable, answer.ExitCode);
            Assert.Contains($"port {port} is in use; choose another with --port", answer.Err);
        }
        finally
        {
            other.Stop();
        }
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_says_where_it_is_and_ends_clean_while_a_page_is_open(string signal)
    {
        using var folder = new Folder().With("a.thr", Folder.Sound);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "serve", folder.Path, "--port", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true }) ?? throw new InvalidOperationException("it did not start");
        try
        {
            var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) ?? "";
            Assert.Matches(@"^Open http://127\.0\.0\.1:\d+/ in a browser; Ctrl\+C ends it\. 1 document\.$", line);
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
            using var open = new StreamReader(await client.GetStreamAsync(new Uri(new Uri(line.Split(' ')[1]), "/changes")));
            Assert.Equal("data: 1", await open.ReadLineAsync());
            using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            {
                await kill.WaitForExitAsync();
            }

            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Equal(ExitCode.Clean, process.ExitCode);
            Assert.Equal("", await process.StandardError.ReadToEndAsync());
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
