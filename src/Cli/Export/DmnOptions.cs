using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Export.Dmn;

namespace Thresholds.Cli.Export;

/// <summary>The options of <c>thr export</c> that only DMN has.</summary>
internal sealed class DmnOptions
{
    private readonly Option<string> _version = WordOption.Of("--dmn-version", "Under the namespace of which version to write; the elements are the same.", [.. DmnVersion.All.Select(version => version.Name)]);

    public DmnOptions(Command command, Option<string> to)
    {
        command.Options.Add(_version);
        command.Validators.Add(result =>
        {
            if (result.GetValue(to) != "dmn" && result.GetResult(_version) is { Implicit: false })
            {
                result.AddError($"{_version.Name} goes with '--to dmn' only");
            }
        });
    }

    /// <summary>The version that is asked for, else the usual one.</summary>
    public DmnVersion Version(ParseResult parsed) => DmnVersion.All.First(version => version.Name == parsed.GetValue(_version));
}
