using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Thresholds.Rendering.Html;

namespace Thresholds.Web.Markup;

/// <summary>Puts HTML together for the compiler: literal parts stand as they are, texts are escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlPieces
{
    private readonly StringBuilder _text;

    public HtmlPieces(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (16 * formattedCount));

    public string Text => _text.ToString();

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(string? text) => _text.Append(HtmlText.Of(LanguageMarks.Without(text ?? "")));

    public void AppendFormatted(Html piece) => _text.Append(piece.Text);

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));
}
