using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Cli.Files;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Web.Shelves;

namespace Thresholds.Cli.Serve;

/// <summary>The <c>.thr</c> files of a folder, read and compiled as every other verb does it.</summary>
internal sealed class FolderSource(Place folder) : IFileSource
{
    /// <summary>Whether there is a file to serve, with errors or without.</summary>
    public bool HasFiles() => Authorities().Files.Any();

    public SourceReading Read()
    {
        var (files, complaints) = Authorities();
        return new SourceReading([.. files.Select(Compiled)], complaints);
    }

    public IDisposable Watch(Action changed)
    {
        var watcher = new FileSystemWatcher(folder.Full) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime };
        watcher.Changed += Tell;
        watcher.Created += Tell;
        watcher.Deleted += Tell;
        watcher.Renamed += (_, renamed) => Note(renamed.FullPath, renamed.OldFullPath);

        // When it missed something, that is a change too.
        watcher.Error += (_, _) => changed();
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Tell(object sender, FileSystemEventArgs changedFile) => Note(changedFile.FullPath, changedFile.FullPath);

        void Note(string path, string before)
        {
            // A folder may have been moved in, with files in it.
            if (IsThr(path) || IsThr(before) || Directory.Exists(path))
            {
                changed();
            }
        }
    }

    private static bool IsThr(string path) => path.EndsWith(".thr", StringComparison.OrdinalIgnoreCase);

    // Vocabularies and templates are no authority's; what is wrong in them is told with the files that stand on them.
    private (IReadOnlyList<LoadedFile> Files, IReadOnlyList<string> Complaints) Authorities()
    {
        var complaints = new List<Complaint>();
        var files = new List<LoadedFile>();
        foreach (var place in ThrFolder.Below(folder, complaints))
        {
            var (file, complaint) = Request.Load(place);
            files.AddRange(file is null || FileHeader.Of(file.Syntax) is { Kind: not FileKind.Authority } ? [] : [file]);
            complaints.AddRange(complaint is null ? [] : [complaint]);
        }

        return (files, [.. complaints.Select(complaint => complaint.Path + ": " + complaint.Message)]);
    }

    private static SourceFile Compiled(LoadedFile file)
    {
        var compilation = Compile(file, null);
        return new SourceFile(
            file.Place.Shown,
            compilation.HasErrors ? null : compilation.Asked[0].Model,
            [.. compilation.Diagnostics.Where(finding => finding is { Severity: Severity.Error, Allowed: null })],
            [.. compilation.Files],
            () => Compile(file, AnalysisSettings.Usual).Diagnostics);
    }

    private static Compilation Compile(LoadedFile file, AnalysisSettings? analysis) => Compilation.Of([file], analysis, SeverityChoices.None, withEditionsBeside: true);
}
