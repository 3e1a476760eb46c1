using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Thresholds.Dsl.Tests.Hostile;

/// <summary>Runs something on a thread with a stack so small that what recurses deeply would end the process.</summary>
public static class SmallStack
{
    private const int Size = 256 * 1024;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            Size);
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            ExceptionDispatchInfo.Capture(thrown).Throw();
        }

        return result;
    }
}
