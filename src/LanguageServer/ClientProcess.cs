using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Thresholds.LanguageServer;

/// <summary>The process of a client.</summary>
internal static class ClientProcess
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Ends something when a client is gone: one that crashed leaves nobody to say so.</summary>
    /// <param name="id">The number of its process.</param>
    /// <param name="end">What is cancelled then, or ends the watch when somebody else cancels it.</param>
    public static void Watch(int id, CancellationTokenSource end) => _ = Task.Run(async () =>
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                if (process.HasExited)
                {
                    break;
                }
            }
            catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
            {
                break;
            }

            await Task.Delay(Pause).ConfigureAwait(false);
        }

        await end.CancelAsync().ConfigureAwait(false);
    });
}
