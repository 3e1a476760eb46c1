using System;
using System.Linq;
using BenchmarkDotNet.Running;
using Thresholds.Benchmarks.Commands;
using Thresholds.Benchmarks.Documents;

var options = new Options(args);
var command = args.Length == 0 ? "" : args[0];
Action<Options>? run = command switch
{
    "documents" => DocumentsCommand.Run,
    "country" => CountryCommand.Run,
    "grid" => GridCommand.Run,
    "parse" => ParseCommand.Run,
    "keystroke" => KeystrokeCommand.Run,
    "edits" => EditsCommand.Run,
    "tangle" => TangleCommand.Run,
    "build" => BuildCommand.Run,
    "evaluate" => EvaluateCommand.Run,
    "batch" => BatchCommand.Run,
    "peers" => PeersCommand.Run,
    "serve" => ServeCommand.Run,
    "write" => _ => Console.Write(DocumentWriter.Write(options.Number("indicators", 400), options.Number("seed", 400))),
    "bdn" => _ => BenchmarkSwitcher.FromAssembly(typeof(CheckCommand).Assembly).Run([.. args.Skip(1)]),
    _ => null,
};
if (command == "check")
{
    return CheckCommand.Run() ? 0 : 1;
}

if (run is null)
{
    Console.Error.WriteLine("check | documents | country | grid | parse | keystroke | edits | tangle | build | evaluate | batch | peers | serve | write | bdn: see benchmarks/README.md");
    return 2;
}

run(options);
return 0;
