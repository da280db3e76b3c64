using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Flow;

/// <summary>Sizes of pictures in print.</summary>
internal static class PictureSize
{
    /// <summary>The picture's own size, or smaller in the same proportion where it would not fit.</summary>
    public static (Length Width, Length Height) Fit(Picture picture, Length width, Length height)
    {
        var (w, h) = (Length.Max(picture.Width, new Length(1)), Length.Max(picture.Height, new Length(1)));
        if (w > width)
            (w, h) = (width, Share(h, width, w));
        if (h > height)
            (w, h) = (Share(w, height, h), height);
        return (w, h);
    }

    /// <summary>A width of its own, the height in proportion, smaller where that is too high.</summary>
    public static (Length Width, Length Height) OfWidth(Picture picture, Length width, Length height)
    {
        var full = Share(width, picture.Height, Length.Max(picture.Width, new Length(1)));
        return full <= height ? (width, full) : (Share(width, height, full), height);
    }

    private static Length Share(Length length, Length part, Length whole) => new((long)((Int128)length.Emu * part.Emu / Math.Max(1, whole.Emu)));
}
