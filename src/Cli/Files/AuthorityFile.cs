using System.IO;
using System.Linq;
using Thresholds.Cli.Check;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Cli.Files;

/// <summary>One authority's file, ready to be used.</summary>
/// <param name="Model">What it means.</param>
/// <param name="Compilation">What it was compiled from.</param>
internal sealed record AuthorityFile(AuthorityModel Model, Compilation Compilation)
{
    /// <summary>Reads a file, and analyses it when settings are given. Null when it cannot be used, as with one that has errors; why is said then, and the exit code is <see cref="ExitCode.Unusable"/>.</summary>
    public static AuthorityFile? Open(string path, Surroundings surroundings, AnalysisSettings? analysis = null)
    {
        var (loaded, complaint) = path.Length == 0 || path.Contains('\0')
            ? (null, new Complaint($"'{path}'", "this is no path"))
            : Request.Load(Place.Of(path, surroundings.Directory));
        if (loaded is null)
        {
            return Refused(complaint!, surroundings.Err);
        }

        var compilation = Compilation.Of([loaded], analysis, SeverityChoices.None, withEditionsBeside: true);
        if (compilation.HasErrors)
        {
            var report = new TextReport(surroundings.Err, new Palette(false));
            report.Write(compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
            report.WriteSummary(compilation.Diagnostics, compilation.Files.Count(), false);
            return null;
        }

        return compilation.Asked[0].Model is { } model
            ? new AuthorityFile(model, compilation)
            : Refused(new Complaint(loaded.Place.Shown, $"this is a {(FileHeader.Of(loaded.Syntax) is { Kind: FileKind.Template } ? "template" : "vocabulary")}; name the file of an authority"), surroundings.Err);
    }

    private static AuthorityFile? Refused(Complaint complaint, TextWriter writer)
    {
        Complaints.Write([complaint], writer);
        return null;
    }
}
