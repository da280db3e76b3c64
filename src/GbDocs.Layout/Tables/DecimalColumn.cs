using GbDocs.Layout.Text;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Tables;

/// <summary>Room for the numbers of a column on both sides of their decimal point.</summary>
/// <param name="Before">Widest part before the point.</param>
/// <param name="After">Widest part from the point on.</param>
internal readonly record struct DecimalColumn(Length Before, Length After)
{
    /// <summary>Both parts.</summary>
    public Length Width => Before + After;

    /// <summary>With room for one more number.</summary>
    public DecimalColumn With(DecimalColumn other) => new(Length.Max(Before, other.Before), Length.Max(After, other.After));

    /// <summary>The parts of a number set on one line: at its last decimal sign between digits, else after its last digit.</summary>
    /// <param name="runs">The line.</param>
    /// <param name="language">Its language, which decides on point or comma.</param>
    public static DecimalColumn Of(IReadOnlyCollection<GlyphRun> runs, string language)
    {
        var text = string.Concat(runs.Select(r => r.Text));
        var before = WidthBefore(runs, PointIn(text, SignOf(language)));
        return new DecimalColumn(before, new Length(runs.Sum(r => r.Width.Emu)) - before);
    }

    // The languages of papers; CLDR 46, decimal separators.
    private static char SignOf(string language) => language.Split('-')[0] is "en" or "zh" or "ja" or "ko" or "ar" ? '.' : ',';

    private static int PointIn(string text, char sign)
    {
        for (var i = text.Length - 2; i > 0; i--)
        {
            if (text[i] == sign && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
                return i;
        }
        var last = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        return last >= 0 ? last + 1 : text.TrimEnd().Length;
    }

    private static Length WidthBefore(IEnumerable<GlyphRun> runs, int characters)
    {
        var width = Length.Zero;
        var start = 0;
        foreach (var run in runs)
        {
            for (var texts = run.Texts; texts.MoveNext();)
            {
                if (start + texts.Start >= characters)
                    return width;
                width += run.Glyphs[texts.Index].Advance;
            }
            start += run.Text.Length;
        }
        return width;
    }
}
