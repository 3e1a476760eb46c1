using System;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Thresholds.Cli.Tests;
using Thresholds.Web.Tests.Serving;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>The pages follow the files; a file that cannot be used is told, and its last good edition stays.</summary>
public class ReloadTests
{
    private const string Small = "authority small \"Small\"\nlevel 1 low \"Low\"\ndomain child \"Child\" { at low { - late \"Often late\" } }\n";

    [Fact]
    public async Task A_changed_file_is_shown_and_told()
    {
        using var folder = new Folder().With("small.thr", Small);
        await using var served = await Served.StartAsync(folder.Path);
        using var stream = new StreamReader(await served.Client.GetStreamAsync("/changes"));
        Assert.Equal("data: 1", await stream.ReadLineAsync());
        Assert.Equal("", await stream.ReadLineAsync());
        folder.With("small.thr", Small.Replace("Often late", "Hardly ever there", StringComparison.Ordinal));
        Assert.Equal("data: 2", await stream.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("Hardly ever there", await served.Get("/assess/small"));
    }

    [Fact]
    public async Task With_errors_the_last_good_edition_stays_with_a_notice_and_the_findings_are_shown()
    {
        using var folder = new Folder().With("small.thr", Small);
        await using var served = await Served.StartAsync(folder.Path);
        folder.With("small.thr", Small.Replace("at low", "at lwo", StringComparison.Ordinal));
        await Until(async () => (await served.Get("/assess/small")).Contains("has been changed and now has errors", StringComparison.Ordinal));
        Assert.Contains("Certain: 1 Low.", await served.Send("/assess/small/answer", ("fact.late", "yes")));
        Assert.Contains("has been changed and now has errors", await served.Send("/assess/small/print", ("fact.late", "yes")));
        Assert.Contains("has been changed and now has errors", await served.Get("/matrix/small"));
        Assert.Contains("did you mean &#39;low&#39;?", await served.Get("/findings/small"));
        Assert.Contains("did you mean &#39;low&#39;?", await served.Get("/findings"));
        Assert.Contains("\"behindItsFile\": true", await served.Get("/api/authorities"));
        folder.With("small.thr", Small);
        await Until(async () => !(await served.Get("/assess/small")).Contains("now has errors", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_with_errors_from_the_beginning_is_told_and_used_once_it_is_mended()
    {
        using var folder = new Folder().With("small.thr", Small.Replace("at low", "at lwo", StringComparison.Ordinal));
        await using var served = await Served.StartAsync(folder.Path);
        Assert.Contains("No document can be used yet", await served.Get("/"));
        Assert.Contains("did you mean &#39;low&#39;?", await served.Get("/findings"));
        folder.With("small.thr", Small);
        await Until(async () => (await served.Get("/")).Contains("/assess/small", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_vocabulary_that_changes_changes_what_stands_on_it()
    {
        using var folder = new Folder().With("words.thr", "vocabulary words \"Words\"\nfact late \"Comes late\" yes/no\n").With("small.thr", "authority small \"Small\"\nuse words\nlevel 1 low \"Low\"\ndomain child \"Child\" { at low { - often \"Often late\" when late } }\n");
        await using var served = await Served.StartAsync(folder.Path);
        folder.With("words.thr", "vocabulary words \"Words\"\nfact late \"Is never there in time\" yes/no\n");
        await Until(async () => (await served.Get("/assess/small")).Contains("Is never there in time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_come_and_go()
    {
        using var folder = new Folder().With("small.thr", Small);
        await using var served = await Served.StartAsync(folder.Path);
        folder.With("further/second.thr", Small.Replace("authority small", "authority second", StringComparison.Ordinal)).With("third.thr", Small);
        await Until(async () => (await served.Get("/")).Contains("/assess/second", StringComparison.Ordinal));
        Assert.Contains("third.thr: &#39;small&#39; is the name of small.thr too", await served.Get("/findings"));
        File.Delete(Path.Combine(folder.Path, "further", "second.thr"));
        await Until(async () => !(await served.Get("/")).Contains("/assess/second", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await served.Client.GetAsync("/assess/second")).StatusCode);
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
