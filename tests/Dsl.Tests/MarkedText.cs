using System.Collections.Generic;
using System.Text;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Tests;

/// <summary>A text with places marked by « and ».</summary>
public static class MarkedText
{
    public static (string Text, IReadOnlyList<TextSpan> Spans) Read(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var start = 0;
        foreach (var character in marked)
        {
            if (character == '«')
            {
                start = text.Length;
            }
            else if (character == '»')
            {
                spans.Add(new TextSpan(start, text.Length - start));
            }
            else
            {
                text.Append(character);
            }
        }

        return (text.ToString(), spans);
    }
}
