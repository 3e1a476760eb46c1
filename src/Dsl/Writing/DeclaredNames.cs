using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Writing;

/// <summary>Finds the names that a file declares itself; nothing is compiled for it. Takes time linear in the file.</summary>
public static class DeclaredNames
{
    /// <summary>The names of some kinds, in the order of the file, each once.</summary>
    /// <param name="file">The file as written; of one with errors, what could be read.</param>
    /// <param name="kinds">The words that declare them, such as <c>fact</c>; <c>bullet</c> for bullets.</param>
    public static IReadOnlyList<DeclaredName> Of(FileSyntax file, params string[] kinds)
    {
        var names = new List<DeclaredName>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in file.Members.SelectMany(member => member.Everything()))
        {
            var (name, text) = node switch
            {
                BulletSyntax bullet when kinds.Contains("bullet") => (bullet.Name, bullet.Text),
                DeclarationSyntax declaration when kinds.Contains(NameCollector.Word(declaration)) => (declaration.Name, declaration.Text),
                _ => (null, null),
            };
            if (name is { IsMissing: false } && known.Add(name.Text))
            {
                names.Add(new DeclaredName(name.Text, text is { IsMissing: false } ? text.Value : ""));
            }
        }

        return names;
    }
}
