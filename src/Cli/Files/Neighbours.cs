using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Files;

/// <summary>Finds the vocabularies that a file takes in and the templates that it extends: first among the files asked for, then beside the file that names them.</summary>
internal sealed class Neighbours(IReadOnlyList<LoadedFile> asked)
{
    private readonly Dictionary<string, IReadOnlyList<LoadedFile>> _folders = new(Place.Comparer);
    private readonly IReadOnlyList<LoadedFile> _asked = [.. asked.Where(file => Shared(file) is not null)];

    /// <summary>The vocabularies and templates that a file stands on, directly or through others, each once.</summary>
    public IReadOnlyList<LoadedFile> UsedBy(LoadedFile file)
    {
        var used = new List<LoadedFile>();
        var open = new Queue<LoadedFile>([file]);
        while (open.TryDequeue(out var current))
        {
            foreach (var name in Uses(current.Syntax))
            {
                var found = _asked.FirstOrDefault(known => Shared(known) == name) ?? SharedBeside(current).FirstOrDefault(known => Shared(known) == name);
                if (found is not null && found != file && !used.Contains(found))
                {
                    used.Add(found);
                    open.Enqueue(found);
                }
            }
        }

        return used;
    }

    /// <summary>What a file may take in. Those it does not need are there too, so that a wrong name can be told from a near one.</summary>
    public Vocabularies AvailableTo(LoadedFile file) => new(UsedBy(file).Concat(_asked).Concat(HasUnknownUse(file) ? SharedBeside(file) : []).Select(known => known.Syntax));

    /// <summary>The files that extend a template, among those asked for and in its own folder; none for what is no template.</summary>
    public IReadOnlyList<FileSyntax> Extending(LoadedFile template)
    {
        if (Shared(template) is not { Item1: FileKind.Template })
        {
            return [];
        }

        var others = asked.Concat(Beside(template)).Where(file => !Place.Comparer.Equals(file.Place.Full, template.Place.Full)).Select(file => file.Syntax).Distinct().ToList();
        return new Vocabularies([template.Syntax, .. others]).Extending(template.Syntax, others);
    }

    private static IEnumerable<(FileKind, string)> Uses(FileSyntax file)
    {
        var uses = Declarations.Of(file, "use").Select(name => (FileKind.Vocabulary, name));
        return FileHeader.Extended(file) is { } template ? uses.Append((FileKind.Template, template.Text)) : uses;
    }

    // What others can stand on, and under which name; null for an authority.
    private static (FileKind, string)? Shared(LoadedFile file) => FileHeader.Of(file.Syntax) is { Kind: not FileKind.Authority } header ? (header.Kind, header.Name) : null;

    private bool HasUnknownUse(LoadedFile file)
    {
        var known = UsedBy(file).Append(file).Select(Shared).ToHashSet();
        return Uses(file.Syntax).Any(name => !known.Contains(name));
    }

    private IEnumerable<LoadedFile> SharedBeside(LoadedFile file) => Beside(file).Where(known => Shared(known) is not null);

    /// <summary>The files in a file's own folder.</summary>
    /// <remarks>What cannot be read there was not asked for: if it is needed, its name is missed by whoever uses it.</remarks>
    public IReadOnlyList<LoadedFile> Beside(LoadedFile file)
    {
        if (!_folders.TryGetValue(file.Place.Folder, out var found))
        {
            // The folder is shown as the file's own path shows it.
            var shown = file.Place.Shown.LastIndexOf('/') is var slash and >= 0 ? file.Place.Shown[..(slash + 1)] : ".";
            found = [.. ThrFolder.In(new Place(file.Place.Folder, shown)).Select(place => Request.Load(place).File).OfType<LoadedFile>()];
            _folders.Add(file.Place.Folder, found);
        }

        return found;
    }
}
