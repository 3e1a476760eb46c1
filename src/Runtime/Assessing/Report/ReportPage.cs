using System.Collections.Generic;

namespace Thresholds;

/// <summary>What a report is written on. Texts are those of a document and a case: a page makes them harmless.</summary>
internal abstract class ReportPage
{
    /// <summary>What the page is about; written first and once.</summary>
    public abstract void Title(string text);

    /// <summary>Parts what is before from what follows.</summary>
    public abstract void Blank();

    /// <summary>A sentence or two.</summary>
    public abstract void Line(string text, int indent = 0);

    /// <summary>Begins a section.</summary>
    public abstract void Heading(string text);

    /// <summary>A mark such as "-" or "12." and a text that hangs beside it. What follows with a greater indent belongs to it.</summary>
    public abstract void Item(string mark, string text, int indent = 2);

    /// <summary>An item that asks for a fact.</summary>
    public virtual void Ask(string mark, string text, string fact, int indent = 2) => Item(mark, text, indent);

    /// <summary>A label and a text that hangs beside it; an empty label continues the one before.</summary>
    public abstract void Row(string label, string text, int indent = 2);

    /// <summary>Leads to sections that follow, where a page can lead anywhere.</summary>
    public virtual void Contents(IEnumerable<string> headings)
    {
    }

    /// <summary>Draws a map, on pages that can.</summary>
    public virtual void Picture(ConcernMap map)
    {
    }

    /// <summary>Ends the page.</summary>
    public abstract void End();
}
