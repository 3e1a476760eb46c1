using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Benchmarks.Documents;
using Thresholds.Benchmarks.Measuring;
using Thresholds.LanguageServer;

namespace Thresholds.Benchmarks.Commands;

/// <summary>Somebody types in a large document: each edit goes to the language server as an editor sends it, and the clock stops when its findings are there.</summary>
/// <remarks>The session is the same each time: words are typed letter by letter and taken back, figures of conditions change, bullets come and go.</remarks>
public static class EditsCommand
{
    private const string Uri = "file:///benchmark/document.thr";
    private const int Warm = 50;

    public static void Run(Options options)
    {
        var text = DocumentWriter.Write(options.Number("indicators", 400), seed: 400);
        var edits = Session(text, options.Number("edits", 1000) + Warm).ToList();
        var (there, back) = (new Pipe(), new Pipe());
        var server = Task.Run(() => new Server(there.Reader.AsStream(), back.Writer.AsStream(), new NoDisk(), _ => { }, "benchmark").RunAsync(CancellationToken.None));
        using var output = there.Writer.AsStream();
        using var input = new BufferedStream(back.Reader.AsStream(), 1 << 16);
        Send(output, """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""");
        Receive(input);
        Send(output, """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"URI","version":0,"text":TEXT}}}""".Replace("URI", Uri, StringComparison.Ordinal).Replace("TEXT", Quoted(text), StringComparison.Ordinal));
        Await(input, 0);

        // A quick typist strikes a key each 80 milliseconds.
        var pause = options.Number("pause", 80);
        var times = new List<TimeSpan>();
        var before = 0L;
        for (var i = 0; i < edits.Count; i++)
        {
            if (i == Warm)
            {
                before = GC.GetTotalMemory(forceFullCollection: true);
            }

            Thread.Sleep(pause);
            var clock = Stopwatch.StartNew();
            Send(output, string.Create(CultureInfo.InvariantCulture, $$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{Uri}}}}","version":{{{{i + 1}}}}},"contentChanges":[{{{{edits[i]}}}}]}}"""));
            Await(input, i + 1);
            if (i >= Warm)
            {
                times.Add(clock.Elapsed);
            }
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        there.Writer.Complete();
        server.Wait();
        times.Sort();
        var table = new MarkdownTable(Console.Out, "edits", "median", "99th percentile", "slowest", "memory before", "after");
        table.Row(
            times.Count.ToString(CultureInfo.InvariantCulture),
            MarkdownTable.Ms(times[times.Count / 2]),
            MarkdownTable.Ms(times[times.Count * 99 / 100]),
            MarkdownTable.Ms(times[^1]),
            MarkdownTable.Kilobytes(before),
            MarkdownTable.Kilobytes(after));
    }

    // Each edit as the protocol has it, made to the text that the edits before it left.
    private static IEnumerable<string> Session(string text, int count)
    {
        var random = new Random(1);
        var word = "";
        var (at, typed) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var (start, length, put) = (0, 0, "");
            if (typed < word.Length)
            {
                (start, put) = (at + typed, word[typed].ToString());
                typed++;
            }
            else if (word.Length > 0)
            {
                (start, length, word, typed) = (at, word.Length, "", 0);
            }
            else if (random.Next(3) == 0)
            {
                var figures = Regex.Matches(text, @"(?<=^        when [^""\n]*)[1-8](?=[%.\n ])", RegexOptions.Multiline);
                var figure = figures[random.Next(figures.Count)];
                (start, length, put) = (figure.Index, 1, (figure.Value[0] - '0' + 1).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                var labels = Regex.Matches(text, @"^    - indicator-\d+ +"".", RegexOptions.Multiline);
                var label = labels[random.Next(labels.Count)];
                word = random.Next(4) == 0 ? $"    - added-{i} \"Added by hand\"\n" : new[] { "persistent ", "perhaps ", "often " }[random.Next(3)];
                at = word[0] == ' ' ? label.Index : label.Index + label.Length;
                typed = word[0] == ' ' ? word.Length : 0;
                (start, put) = word[0] == ' ' ? (at, word) : (at, "");
            }

            var (from, to) = (Position(text, start), Position(text, start + length));
            text = string.Concat(text.AsSpan(0, start), put, text.AsSpan(start + length));
            yield return $$$$"""{"range":{"start":{{{{from}}}},"end":{{{{to}}}}},"text":{{{{Quoted(put)}}}}}""";
        }
    }

    private static string Position(string text, int offset) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"line":{{text.AsSpan(0, offset).Count('\n')}},"character":{{offset - (offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1)}}}""");

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text) + "\"";

    private static void Send(Stream output, string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        output.Write(body);
        output.Flush();
    }

    private static byte[] Receive(Stream input)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            header.Append((char)input.ReadByte());
        }

        var body = new byte[int.Parse(header.ToString().Split(':')[1], CultureInfo.InvariantCulture)];
        input.ReadExactly(body);
        return body;
    }

    private static void Await(Stream input, int version)
    {
        while (true)
        {
            using var message = JsonDocument.Parse(Receive(input));
            if (message.RootElement.TryGetProperty("params", out var parameters) && parameters.TryGetProperty("version", out var told) && told.GetInt32() == version)
            {
                return;
            }
        }
    }

    private sealed class NoDisk : IDisk
    {
        public IReadOnlyList<string> FilesBelow(string folder) => [];

        public string? Read(string path) => null;

        public string? PageOf(string code) => null;
    }
}
