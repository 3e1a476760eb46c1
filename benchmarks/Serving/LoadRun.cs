using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Thresholds.Benchmarks.Serving;

/// <summary>Sends requests at an even rate, whether earlier ones were answered or not, and times each from the moment it was due: what waits for a slow answer counts as slow too.</summary>
/// <param name="Times">How long each answer took, shortest first.</param>
/// <param name="Failures">How many were not answered with 200.</param>
internal sealed record LoadRun(IReadOnlyList<TimeSpan> Times, int Failures)
{
    private const int Connections = 32;

    /// <summary>The time within which a share of the answers came.</summary>
    public TimeSpan Within(double share) => Times[Math.Min(Times.Count - 1, (int)(Times.Count * share))];

    public static async Task<LoadRun> Of(Uri address, IReadOnlyList<byte[]> bodies, int rate, TimeSpan length)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = Connections }) { Timeout = TimeSpan.FromSeconds(30) };
        var count = (int)(rate * length.TotalSeconds);
        var times = new TimeSpan[count];
        var failures = 0;
        var next = -1;
        var begin = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(Work)));
        return new LoadRun([.. times.Order()], failures);

        async Task Work()
        {
            for (var own = Interlocked.Increment(ref next); own < count; own = Interlocked.Increment(ref next))
            {
                var due = TimeSpan.FromSeconds((double)own / rate);
                if (due - begin.Elapsed is var early && early > TimeSpan.Zero)
                {
                    await Task.Delay(early);
                }

                using var body = new ByteArrayContent(bodies[own % bodies.Count]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                try
                {
                    using var answer = await client.PostAsync(address, body);
                    await answer.Content.ReadAsByteArrayAsync();
                    Interlocked.Add(ref failures, answer.IsSuccessStatusCode ? 0 : 1);
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref failures);
                }
                catch (TaskCanceledException)
                {
                    Interlocked.Increment(ref failures);
                }

                times[own] = begin.Elapsed - due;
            }
        }
    }
}
