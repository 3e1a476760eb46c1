using System;
using System.Linq;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Benchmarks.Peers;
using Thresholds.Benchmarks.Tables;
using Thresholds.Dsl.Analysis;

namespace Thresholds.Benchmarks.Commands;

/// <summary>On small tables, both sides find the pairs that overlap and the cases that are missing.</summary>
public static class CheckCommand
{
    /// <returns>Whether both are right.</returns>
    public static bool Run()
    {
        var wrong = 0;
        var tables = 0;
        foreach (var (columns, rules) in new[] { (2, 12), (3, 30), (3, 60), (4, 80), (5, 60) })
        {
            for (var seed = 0; seed < 10; seed++)
            {
                var table = TableMaker.Make(columns, rules, seed);
                tables++;
                var complaints = new[] { TableCheck.OfPeer(table, new TimeLimit(TimeSpan.FromMinutes(1))), TableCheck.OfAnalysis(table, ThresholdAnalysis.Of(Compiling.Model(TableWriter.Write(table)), Compiling.Settings)) };
                foreach (var complaint in complaints.OfType<string>())
                {
                    wrong++;
                    Console.WriteLine($"{columns} columns, {rules} rules, seed {seed}: {complaint}");
                }
            }
        }

        Console.WriteLine(wrong == 0 ? $"Both sides are right on {tables} small tables." : $"{wrong} answers on {tables} small tables are wrong: the times below do not count.");
        return wrong == 0;
    }
}
