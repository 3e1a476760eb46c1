using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Dsl;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Cli.Files;

/// <summary>The files that a command line asks for, as far as they could be read.</summary>
/// <param name="Files">Each file once, in the order of the arguments; those of a folder in the order of their paths.</param>
/// <param name="Complaints">What could not be used.</param>
internal sealed record Request(IReadOnlyList<LoadedFile> Files, IReadOnlyList<Complaint> Complaints)
{
    /// <summary>Reads what the arguments name.</summary>
    /// <param name="arguments">Files and folders.</param>
    /// <param name="directory">The current directory.</param>
    public static Request Of(IEnumerable<string> arguments, string directory)
    {
        var complaints = new List<Complaint>();
        var files = new List<LoadedFile>();
        var known = new HashSet<string>(Place.Comparer);
        foreach (var place in arguments.SelectMany(argument => Named(argument, directory, complaints)))
        {
            if (known.Add(place.Identity()))
            {
                var (file, complaint) = Load(place);
                files.AddRange(file is null ? [] : [file]);
                complaints.AddRange(complaint is null ? [] : [complaint]);
            }
        }

        return new Request(files, complaints);
    }

    /// <summary>Reads a <c>.thr</c> file.</summary>
    public static (LoadedFile? File, Complaint? Complaint) Load(Place place)
    {
        var (text, complaint) = TextFile.Read(place);
        return (text is null ? null : new LoadedFile(place, ThresholdCompiler.Parse(new SourceText(place.Shown, text))), complaint);
    }

    private static IReadOnlyList<Place> Named(string argument, string directory, List<Complaint> complaints)
    {
        if (argument.Length == 0 || argument.Contains('\0'))
        {
            complaints.Add(new Complaint($"'{argument}'", "this is no path"));
            return [];
        }

        var place = Place.Of(argument, directory);
        if (!Directory.Exists(place.Full))
        {
            return [place];
        }

        var before = complaints.Count;
        var files = ThrFolder.Below(place, complaints);
        if (files.Count == 0 && complaints.Count == before)
        {
            complaints.Add(new Complaint(place.Shown, "there is no .thr file in this folder"));
        }

        return files;
    }
}
