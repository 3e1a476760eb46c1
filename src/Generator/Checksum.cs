using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Thresholds.Generator.Emission;

namespace Thresholds.Generator;

/// <summary>The checksum of a file, by which debuggers tell whether it is the one that was compiled.</summary>
/// <param name="Path">The path as shown.</param>
/// <param name="Directive">The directive, with its line feed.</param>
internal sealed record Checksum(string Path, string Directive)
{
    private const string Sha1 = "{ff1816ec-aa5e-4d10-87f7-6f4963833460}";
    private const string Sha256 = "{8829d00f-11b8-4213-878b-770e8597ac16}";

    public static Checksum? Of(AdditionalText text, GeneratorSettings settings, CancellationToken cancellation)
    {
        if (text.GetText(cancellation) is not { } source)
        {
            return null;
        }

        var path = DisplayPath.Of(text.Path, settings.ProjectDirectory);
        var bytes = string.Concat(source.GetChecksum().Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
        var algorithm = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? Sha256 : Sha1;
        return new Checksum(path, $"#pragma checksum \"{path.Replace("\"", "")}\" \"{algorithm}\" \"{bytes}\"\n");
    }
}
