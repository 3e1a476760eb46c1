using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Thresholds.Analysis.Tests.Solver;

/// <summary>One process of the solver z3, for many questions.</summary>
internal sealed class Z3 : IDisposable
{
    private readonly Process _process;

    public Z3()
    {
        _process = Process.Start(new ProcessStartInfo(Program ?? throw new InvalidOperationException("z3 is not on the PATH"), "-in -smt2") { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("z3 did not start");
    }

    /// <summary>The path of the solver; null when it is not on the PATH.</summary>
    public static string? Program => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0)
        .SelectMany(folder => new[] { Path.Combine(folder, "z3"), Path.Combine(folder, "z3.exe") }).FirstOrDefault(File.Exists);

    public void Reset(IEnumerable<string> lines)
    {
        _process.StandardInput.WriteLine("(reset)");
        foreach (var line in lines)
        {
            _process.StandardInput.WriteLine(line);
        }

        // Complaints come before this.
        _process.StandardInput.WriteLine("(echo \"told\")");
        _process.StandardInput.Flush();
        if (_process.StandardOutput.ReadLine() is var answer && answer != "told")
        {
            throw new InvalidOperationException("z3 answers: " + answer);
        }
    }

    /// <summary>Whether all conditions can hold together with what was told since the reset.</summary>
    public bool CanHold(params string[] conditions)
    {
        _process.StandardInput.WriteLine("(push)");
        foreach (var condition in conditions)
        {
            _process.StandardInput.WriteLine($"(assert {condition})");
        }

        _process.StandardInput.WriteLine("(check-sat)\n(pop)");
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() switch
        {
            "sat" => true,
            "unsat" => false,
            var other => throw new InvalidOperationException("z3 answers: " + other),
        };
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5_000))
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
