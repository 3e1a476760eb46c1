using System.IO;
using BenchmarkDotNet.Attributes;
using Thresholds.Benchmarks.Commands;
using Thresholds.Benchmarks.Documents;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Dsl;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Benchmarks.Bdn;

/// <summary>Parsing, binding and analysis, each by itself.</summary>
[MemoryDiagnoser]
[InProcess]
public class StageBenchmarks
{
    private Vocabularies _vocabularies = new([]);
    private string _text = "";
    private FileSyntax _file = Compiling.Parse("");
    private AuthorityModel? _model;

    [Params("coventry", "400 indicators")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _vocabularies = new Vocabularies([Compiling.Parse(System.IO.File.ReadAllText(ParseCommand.Shipped("england.thr")), "england.thr")]);
        _text = File == "coventry" ? System.IO.File.ReadAllText(ParseCommand.Shipped("coventry.thr")) : DocumentWriter.Write(400, seed: 400);
        _file = Compiling.Parse(_text);
        _model = Compiling.Model(_file, _vocabularies);
    }

    [Benchmark]
    public FileSyntax Parse() => Compiling.Parse(_text);

    [Benchmark]
    public CompiledFile Bind() => ThresholdCompiler.Compile(_file, _vocabularies);

    [Benchmark]
    public int Analyse() => ThresholdAnalysis.Of(_model!, Compiling.Settings).Count; // set up
}
