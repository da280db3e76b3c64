using GbDocs.Layout.Text.Shaping;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>
/// The height of a line: the greatest of its styles and boxes. A style counts with its first face and its whole size, so that
/// a symbol from another font, a superior or a small capital leaves the lines evenly spaced.
/// </summary>
internal struct LineHeight
{
    public Length Ascent { get; private set; }

    public Length Descent { get; private set; }

    public Length Gap { get; private set; }

    public bool IsSet { get; private set; }

    public void Add(StyleShaper style)
    {
        Cover(style.Ascent + style.Style.BaselineShift, style.Descent - style.Style.BaselineShift);
        Gap = Length.Max(Gap, style.LineGap);
    }

    public void Add(BoxItem box) => Cover(box.Ascent, box.Descent);

    private void Cover(Length ascent, Length descent)
    {
        Ascent = IsSet ? Length.Max(Ascent, ascent) : ascent;
        Descent = IsSet ? Length.Max(Descent, descent) : descent;
        IsSet = true;
    }
}
