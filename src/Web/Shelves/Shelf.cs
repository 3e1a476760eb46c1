using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Web.Shelves;

/// <summary>The documents at one moment. Whoever reads one is not disturbed by a change.</summary>
/// <param name="Version">How often something changed before.</param>
/// <param name="Documents">The documents that can be used, in the order of their files.</param>
/// <param name="Broken">Files that have errors, and of which no earlier edition is known.</param>
/// <param name="Complaints">What could not be read or used, a sentence each.</param>
internal sealed record Shelf(int Version, IReadOnlyList<ShelvedDocument> Documents, IReadOnlyList<SourceFile> Broken, IReadOnlyList<string> Complaints)
{
    /// <summary>Before anything was read.</summary>
    public static Shelf Empty { get; } = new(0, [], [], []);

    /// <summary>The document of a name; null when there is none.</summary>
    public ShelvedDocument? Find(string name) => Documents.FirstOrDefault(document => document.Id == name);

    /// <summary>The shelf after another reading: a file with errors keeps its last good edition here.</summary>
    public Shelf After(SourceReading reading)
    {
        var documents = new List<ShelvedDocument>();
        var broken = new List<SourceFile>();
        var complaints = reading.Complaints.ToList();
        foreach (var file in reading.Files)
        {
            var earlier = Documents.FirstOrDefault(document => document.Source.Place == file.Place);
            var document = file.Model is not { } model ? earlier?.Behind(file.Errors)
                : earlier is { IsBehind: false } && earlier.IsStill(file) ? earlier
                : new ShelvedDocument(file, model);
            if (document is null)
            {
                broken.Add(file);
            }
            else if (documents.Find(known => known.Id == document.Id) is { } other)
            {
                complaints.Add($"{file.Place}: '{document.Id}' is the name of {other.Source.Place} too, which is the one that is shown; give each authority a name of its own");
            }
            else
            {
                documents.Add(document);
            }
        }

        return new Shelf(Version + 1, documents, broken, complaints);
    }
}
