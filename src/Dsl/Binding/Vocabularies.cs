using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>The vocabularies among some files, by name.</summary>
public sealed class Vocabularies
{
    private readonly Dictionary<string, FileSyntax> _byName = new(System.StringComparer.Ordinal);

    /// <summary>The vocabularies among the files; of two with the same name, the first.</summary>
    /// <param name="files">The files.</param>
    public Vocabularies(IEnumerable<FileSyntax> files)
    {
        foreach (var file in files)
        {
            if (FileHeader.Of(file) is { IsVocabulary: true } header && !_byName.ContainsKey(header.Name))
            {
                _byName.Add(header.Name, file);
            }
        }
    }

    /// <summary>The vocabulary of a name, or null.</summary>
    internal FileSyntax? Find(Token name) => _byName.TryGetValue(name.Text, out var vocabulary) ? vocabulary : null;

    /// <summary>The vocabularies that a file takes in, directly or through others, each once; what is not there is reported.</summary>
    internal IReadOnlyList<FileSyntax> UsedBy(FileSyntax file, Scope scope)
    {
        var used = new List<FileSyntax>();
        var open = new Queue<FileSyntax>([file]);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            foreach (var use in current.Members.OfType<DeclarationSyntax>().Where(member => NameCollector.Word(member) == "use"))
            {
                if (use.Name is not { IsMissing: false } name)
                {
                    continue;
                }

                if (!_byName.TryGetValue(name.Text, out var vocabulary))
                {
                    var nearest = Spelling.Nearest(name.Text, _byName.Keys);
                    var hint = nearest is null ? "; give the file that declares it as well" : $"; did you mean '{nearest}'?";
                    scope.Add(DiagnosticRules.MissingVocabulary.At(new(current.Source, name.Span), name.Text, hint) with { Mend = Mends.Spell(name, nearest) }, current);
                }
                else if (!ReferenceEquals(vocabulary, file) && !used.Contains(vocabulary))
                {
                    used.Add(vocabulary);
                    open.Enqueue(vocabulary);
                }
            }
        }

        return used;
    }
}
