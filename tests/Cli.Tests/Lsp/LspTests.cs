using System;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Cli.Tests.Lsp;

public sealed class LspTests
{
    private const string Initialize = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""";
    private const string Shutdown = """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""";
    private const string Exit = """{"jsonrpc":"2.0","method":"exit"}""";

    [Fact]
    public void AnEditorIsServedOverStandardInputAndOutput()
    {
        using var output = new MemoryStream();
        var (code, text, errors) = Run(Framed(Initialize, Shutdown, Exit), output, "lsp");
        Assert.Equal((0, "", ""), (code, text, errors));
        var answers = Encoding.UTF8.GetString(output.ToArray());
        Assert.Contains("\"hoverProvider\":true", answers);
        Assert.Contains("\"id\":2,\"result\":null", answers);
    }

    [Fact]
    public void WhoGoesWithoutLeaveEndsTheServerWithOne()
    {
        using var output = new MemoryStream();
        Assert.Equal(1, Run(Framed(Initialize), output, "lsp", "--stdio").Code);
    }

    [Fact]
    public async Task AnEditorIsServedOverAPipe()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Path.Combine(Path.GetTempPath(), "thr-" + Guid.NewGuid().ToString("n")[..8]);
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        var code = Task.Run(() => Run([], Stream.Null, "lsp", "--pipe", path).Code);
        using var client = new NetworkStream(await listener.AcceptAsync(), ownsSocket: true);
        await client.WriteAsync(Framed(Initialize, Shutdown, Exit));
        Assert.Equal(0, await code.WaitAsync(TimeSpan.FromSeconds(60)));
        File.Delete(path);
    }

    [Fact]
    public void APipeThatIsNotThereIsNamed()
    {
        if (!OperatingSystem.IsWindows())
        {
            var (code, _, errors) = Run([], Stream.Null, "lsp", "--pipe", "/nowhere/thr");
            Assert.Equal(2, code);
            Assert.StartsWith("thr: error: the pipe '/nowhere/thr' cannot be used: ", errors);
        }
    }

    private static (int Code, string Out, string Err) Run(byte[] input, Stream output, params string[] args)
    {
        using var written = new StringWriter();
        using var errors = new StringWriter();
        var code = Program.Run(args, new Surroundings(written, errors, Path.GetTempPath(), () => Folder.Noon, false) { Input = new MemoryStream(input), Output = output });
        return (code, written.ToString(), errors.ToString());
    }

    private static byte[] Framed(params string[] messages)
    {
        var framed = new StringBuilder();
        foreach (var message in messages)
        {
            framed.Append("Content-Length: ").Append(message.Length).Append("\r\n\r\n").Append(message);
        }

        return Encoding.UTF8.GetBytes(framed.ToString());
    }
}
