using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Benchmarks.Serving;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Text;
using Thresholds.Web;

namespace Thresholds.Benchmarks.Commands;

/// <summary>Requests to assess a case, by Coventry's document, at an even rate over the loopback of this machine. Client and server are in this process, and share its processors and its memory.</summary>
public static class ServeCommand
{
    private const int Cases = 500;

    public static void Run(Options options) => RunAsync(options.Number("rate", 1000), options.Number("full-rate", 20), TimeSpan.FromSeconds(options.Number("seconds", 30))).GetAwaiter().GetResult();

    private static async Task RunAsync(int rate, int fullRate, TimeSpan length)
    {
        var folder = FindThresholds();
        var vocabulary = Read("england.thr");
        var compiled = ThresholdCompiler.Compile(Read("coventry.thr"), new Vocabularies([vocabulary]));
        using var document = new OneDocument(compiled, [compiled.Syntax, vocabulary]);
        await using var site = await Site.StartAsync(new SiteOptions(IPAddress.Loopback, 0, () => new DateTime(2026, 3, 6, 16, 45, 0)), document, CancellationToken.None);
        var authority = compiled.Model?.Authority ?? throw new InvalidOperationException("the shipped document has errors");
        var output = new MarkdownTable(Console.Out, "answer", "requests", "a second", "failed", "median", "99 of 100", "slowest", "memory before", "memory after");
        foreach (var (detail, each) in new[] { ("levels", rate), ("full", fullRate) })
        {
            var bodies = Bodies(authority, detail);

            // Warm: compiled, and as large as it gets.
            var address = new Uri(site.Address, "/api/assess");
            await LoadRun.Of(address, bodies, each, TimeSpan.FromSeconds(Math.Min(5, length.TotalSeconds)));
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var run = await LoadRun.Of(address, bodies, each, length);
            var after = GC.GetTotalMemory(forceFullCollection: true);
            output.Row(detail, MarkdownTable.Number(run.Times.Count), MarkdownTable.Number(each), MarkdownTable.Number(run.Failures), MarkdownTable.Ms(run.Within(0.5)), MarkdownTable.Ms(run.Within(0.99)), MarkdownTable.Ms(run.Times[^1]), MarkdownTable.Kilobytes(before), MarkdownTable.Kilobytes(after));
        }

        Dsl.Syntax.FileSyntax Read(string name) => ThresholdCompiler.Parse(new SourceText(name, File.ReadAllText(Path.Combine(folder, name))));
    }

    // A tenth of what is asked for is known, as in a referral.
    private static List<byte[]> Bodies(Authority authority, string detail)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Cases).Select(_ => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
        {
            authority = authority.Id,
            detail,
            facts = authority.Facts.Where(fact => fact.Kind is FactKind.YesNo or FactKind.Choice && random.Next(10) == 0)
                .ToDictionary(fact => fact.Id, fact => fact.Kind == FactKind.Choice ? fact.Choices[random.Next(fact.Choices.Count)].Id : random.Next(4) == 0 ? "yes" : "no"),
        })))];
    }

    private static string FindThresholds()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "thresholds", "coventry.thr")))
            {
                return Path.Combine(at.FullName, "thresholds");
            }
        }

        throw new InvalidOperationException("the benchmarks do not lie in the repository");
    }
}
