using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>The vocabularies and templates among some files, by name.</summary>
public sealed class Vocabularies
{
    private readonly Dictionary<string, FileSyntax> _vocabularies = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, FileSyntax> _templates = new(System.StringComparer.Ordinal);

    /// <summary>The vocabularies and templates among the files; of two with the same name, the first.</summary>
    /// <param name="files">The files.</param>
    public Vocabularies(IEnumerable<FileSyntax> files)
    {
        foreach (var file in files)
        {
            if (FileHeader.Of(file) is { Kind: not FileKind.Authority } header && ByName(header.Kind) is var known && !known.ContainsKey(header.Name))
            {
                known.Add(header.Name, file);
            }
        }
    }

    /// <summary>The vocabulary of a name, or null.</summary>
    internal FileSyntax? Find(Token name) => _vocabularies.TryGetValue(name.Text, out var vocabulary) ? vocabulary : null;

    /// <summary>The vocabularies that a file takes in, directly, through others or through the templates it extends, each once; what is not there is reported.</summary>
    internal IReadOnlyList<FileSyntax> UsedBy(FileSyntax file, Scope scope)
    {
        var used = new List<FileSyntax>();
        var open = new Queue<FileSyntax>([file, .. Extended(file, scope).Reverse()]);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            foreach (var use in current.Members.OfType<DeclarationSyntax>().Where(member => NameCollector.Word(member) == "use"))
            {
                if (use.Name is not { IsMissing: false } name)
                {
                    continue;
                }

                if (!_vocabularies.TryGetValue(name.Text, out var vocabulary))
                {
                    ReportMissing(FileKind.Vocabulary, name, current, scope);
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

    /// <summary>The templates that a file extends, the one that the others stand on first; one that is not there and a circle are reported.</summary>
    internal IReadOnlyList<FileSyntax> Extended(FileSyntax file, Scope scope)
    {
        var chain = new List<FileSyntax> { file };
        for (var current = file; FileHeader.Extended(current) is { } name;)
        {
            if (!_templates.TryGetValue(name.Text, out var template))
            {
                ReportMissing(FileKind.Template, name, current, scope);
                break;
            }

            if (chain.IndexOf(template) is var at and >= 0)
            {
                var circle = chain.Skip(at).Append(template).Select(member => $"'{FileHeader.Of(member)?.Name}'");
                var where = at == 0 ? FileHeader.Extended(file)! : name; // it extends something, or the chain would have ended
                scope.Report(DiagnosticRules.Circular, at == 0 ? file : current, where.Span, $"the templates extend one another in a circle: {string.Join(", then ", circle)} again; take one 'extends' out");
                break;
            }

            chain.Add(template);
            current = template;
        }

        return [.. chain.Skip(1).Reverse()];
    }

    /// <summary>Those of some files that extend a template, directly or through others; none for what is no template.</summary>
    /// <param name="template">A file.</param>
    /// <param name="files">The files.</param>
    public IReadOnlyList<FileSyntax> Extending(FileSyntax template, IEnumerable<FileSyntax> files) => FileHeader.Of(template) is { Kind: FileKind.Template }
        ? [.. files.Where(file => !ReferenceEquals(file, template) && FileHeader.Extended(file) is not null && Extended(file, new Scope(file, [])).Contains(template))]
        : [];

    private Dictionary<string, FileSyntax> ByName(FileKind kind) => kind == FileKind.Template ? _templates : _vocabularies;

    private void ReportMissing(FileKind kind, Token name, FileSyntax file, Scope scope)
    {
        var nearest = Spelling.Nearest(name.Text, ByName(kind).Keys);
        var hint = nearest is null ? "; give the file that declares it as well" : $"; did you mean '{nearest}'?";
        scope.Add(
            DiagnosticRules.MissingVocabulary.At(new(file.Source, name.Span), kind == FileKind.Template ? "template" : "vocabulary", name.Text, hint) with { Mend = Mends.Spell(name, nearest) },
            file);
    }
}
