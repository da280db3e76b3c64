using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Rendering.Pdf.Fonts;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>A page item, or the part of a run whose wording is the same.</summary>
/// <param name="Item">The item.</param>
/// <param name="Start">Index of a run's first glyph.</param>
/// <param name="End">Index after its last glyph.</param>
/// <param name="Wording">What is to be said of it.</param>
internal readonly record struct Piece(PageItem Item, int Start, int End, Wording Wording)
{
    /// <summary>An item as a whole, or a run divided where some of its glyphs need an actual text of their own.</summary>
    /// <param name="item">The item.</param>
    /// <param name="language">The language of its element.</param>
    public static IEnumerable<Piece> Of(PageItem item, string language)
    {
        if (item is not GlyphItem { Run: var run } || item.Tag.IsArtifact || run.Kind != RunKind.Text)
            return [new Piece(item, 0, (item as GlyphItem)?.Run.Glyphs.Length ?? 0, default)];
        var own = Covers(run.Language, language) ? null : run.Language;
        if (run.Direction == TextDirection.RightToLeft) // the glyphs are not in the order of the text
            return [new Piece(item, 0, run.Glyphs.Length, new Wording(own, run.Text))];
        return MaySpeakForItself(run) ? [new Piece(item, 0, run.Glyphs.Length, new Wording(own, null))] : Divide(item, run, own);
    }

    private static IEnumerable<Piece> Divide(PageItem item, GlyphRun run, string? language)
    {
        var from = 0;
        var texts = run.Texts;
        for (var start = 0; start < run.Glyphs.Length;)
        {
            var end = RunText.ClusterEnd(run, start);
            while (texts.Index < start)
                texts.MoveNext();
            var text = RunText.OfGlyph(run, texts).ToString();
            if (end > start + 1 || PrivateUse.IsIn(text))
            {
                if (from < start)
                    yield return new Piece(item, from, start, new Wording(language, null));
                yield return new Piece(item, start, end, new Wording(language, PrivateUse.Replaced(text)));
                from = end;
            }
            start = end;
        }
        if (from < run.Glyphs.Length)
            yield return new Piece(item, from, run.Glyphs.Length, new Wording(language, null));
    }

    // One glyph for each piece of text, and no characters without a public meaning (PDF/A-2 6.2.11.7.3).
    private static bool MaySpeakForItself(GlyphRun run)
    {
        foreach (var glyph in run.Glyphs)
        {
            if (glyph.TextLength == 0)
                return false;
        }
        return !PrivateUse.IsIn(run.Text);
    }

    // "en" says nothing more than "en-GB" does.
    private static bool Covers(string tag, string surrounding) =>
        surrounding.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (surrounding.Length == tag.Length || surrounding[tag.Length] == '-');
}
