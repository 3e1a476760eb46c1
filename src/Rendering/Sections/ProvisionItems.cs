using System;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>Makes items of the lines of responses and pathways.</summary>
internal sealed class ProvisionItems(Texts texts, Sources sources)
{
    /// <summary>A line, with its conditions; a contact leads to its hours.</summary>
    /// <param name="get">Gets the line, the same from each form of the document.</param>
    public Item Of(Func<Authority, Provision> get)
    {
        var provision = get(texts.Authority);
        var target = provision switch
        {
            ContactRule rule => "#" + Anchors.Contact(rule.Contact.Id),
            FormRule { Form.Web: { } web } => Addresses.Web(web),
            _ => null,
        };
        return new Item(
            texts.Of(authority => get(authority).InWords(), RunKind.Plain, target),
            [.. Lines.Guards(provision.When, provision.Unless), .. sources.Cite(provision.Citation), .. Lines.Note(provision.Note)]);
    }
}
