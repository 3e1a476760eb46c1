using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Writing;

/// <summary>A first file for an authority that extends a template, with comments that teach.</summary>
public static class FirstVariant
{
    /// <summary>Why a file cannot be extended, with the mend; null when it can.</summary>
    /// <param name="template">The file.</param>
    public static string? Problem(FileSyntax template) => FileHeader.Of(template) switch
    {
        { Kind: FileKind.Template } when template.Errors.Count == 0 => null,
        { Kind: FileKind.Template } => "this template has mistakes in its form; mend what 'thr check' finds in it first",
        { Kind: FileKind.Vocabulary } => "this is a vocabulary; take it in with 'use', and name a file that begins with 'template'",
        { Kind: FileKind.Authority } => "this is the file of an authority; name one that begins with 'template'",
        _ => "this file does not say what it is; name one that begins with 'template'",
    };

    /// <summary>The text of the file, in lines that end with a line feed. It compiles without errors where the template does.</summary>
    /// <param name="name">The name of the authority, which has no problem.</param>
    /// <param name="title">What it is called in print; null to make that from the name.</param>
    /// <param name="template">The template, which has no problem.</param>
    public static string Of(string name, string? title, FileSyntax template)
    {
        var extended = FileHeader.Of(template)!.Name; // it has no problem
        var bullets = DeclaredNames.Of(template, "bullet");
        var level = DeclaredNames.Of(template, "level").Select(known => known.Name).LastOrDefault() ?? "LEVEL";
        var domain = DeclaredNames.Of(template, "domain").Select(known => known.Name).FirstOrDefault() ?? "DOMAIN";
        var (first, second) = (bullets.FirstOrDefault()?.Name ?? "BULLET", bullets.Skip(1).FirstOrDefault()?.Name ?? "BULLET");
        return $$"""
            # What this authority says otherwise than the template '{{extended}}'. Everything else is as it stands there.
            # Lines that begin with # are comments: take the # away from one of the examples below, and change it.
            # Check it:  thr check {{name}}.thr
            # Test it:   thr test {{name}}.thr

            authority {{name}} "{{title ?? FirstFile.Titled(name)}}" extends {{extended}}
            edition "Threshold document" version "1" effective from 2026-01-01

            # Where this authority's own document says so.
            # document supplement "Our supplement"

            # A bullet that is worded, met or placed otherwise. It is said anew: without 'when' it is a judgement.
            # replace {{first}} "What our document says" at {{level}} from supplement "p. 1"

            # A bullet that is no part of this document.
            # withdraw {{second}} because "why it is not"

            # A bullet that the template does not have: the domain goes without its text, since the template has it.
            # domain {{domain}} {
            #   at {{level}} from supplement "p. 2" {
            #     - another-need  "What our document says"
            #   }
            # }

            # Examples of the template show what it says by itself. Show here what is otherwise.
            # example another "Another need" { another-need yes => level {{level}} }

            """;
    }
}
