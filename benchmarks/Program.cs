using System;
using Thresholds.Benchmarks.Commands;

var options = new Options(args);
switch (args.Length == 0 ? "" : args[0])
{
    case "check":
        return CheckCommand.Run() ? 0 : 1;
    case "grid":
        GridCommand.Run(options);
        return 0;
    case "documents":
        DocumentsCommand.Run(options);
        return 0;
    case "write":
        Console.Write(Thresholds.Benchmarks.Documents.DocumentWriter.Write(options.Number("indicators", 400), options.Number("seed", 400)));
        return 0;
    default:
        Console.Error.WriteLine("check | documents | country | grid | keystroke | parse | build | evaluate | bdn; see benchmarks/README.md");
        return 2;
}
