using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Thresholds.Analysis.Tests.Solver;

/// <summary>A process of the solver z3, for many questions; another takes its place when it gives up.</summary>
internal sealed class Z3 : IDisposable
{
    private const int LongestQuestion = 5_000; // milliseconds
    private const int MostMemory = 1_024; // megabytes

    private Process _process = Start();

    /// <summary>The path of the solver; null when it is not on the PATH.</summary>
    public static string? Program => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0)
        .SelectMany(folder => new[] { Path.Combine(folder, "z3"), Path.Combine(folder, "z3.exe") }).FirstOrDefault(File.Exists);

    /// <summary>Forgets all that was told.</summary>
    public void Reset() => _process.StandardInput.WriteLine("(reset)");

    public void Tell(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _process.StandardInput.WriteLine(line);
        }
    }

    /// <summary>Whether some names, or the contraries of some, can hold together with what was told since the reset.</summary>
    /// <exception cref="NoAnswerException">It takes too long or too much memory; all that was told is forgotten.</exception>
    public bool CanHold(IEnumerable<string> literals)
    {
        string? answer;
        try
        {
            _process.StandardInput.WriteLine($"(check-sat-assuming ({string.Join(" ", literals)}))");
            _process.StandardInput.Flush();
            answer = _process.StandardOutput.ReadLine();
        }
        catch (IOException)
        {
            answer = null;
        }

        if (answer is "sat" or "unsat")
        {
            return answer == "sat";
        }

        Stop();
        _process = Start();
        var gaveUp = answer is null or "unknown" or "timeout" || answer.Contains("out of memory", StringComparison.Ordinal);
        throw gaveUp ? new NoAnswerException(answer ?? "nothing") : new InvalidOperationException("z3 answers: " + answer);
    }

    public void Dispose() => Stop();

    private static Process Start() =>
        Process.Start(new ProcessStartInfo(Program ?? throw new InvalidOperationException("z3 is not on the PATH"), $"-in -smt2 -t:{LongestQuestion} -memory:{MostMemory}") { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("z3 did not start");

    private void Stop()
    {
        _process.Kill();
        _process.Dispose();
    }
}
