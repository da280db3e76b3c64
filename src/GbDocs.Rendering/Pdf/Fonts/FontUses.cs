using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;

namespace GbDocs.Rendering.Pdf.Fonts;

/// <summary>All faces of a paper with the characters that it prints in them, in the order of their first use.</summary>
internal sealed class FontUses
{
    private readonly Dictionary<FontFace, FontUse> uses = [];
    private readonly List<FontUse> inOrder = [];

    public IReadOnlyList<FontUse> All => inOrder;

    public FontUse this[FontFace face] => uses[face];

    /// <summary>Reads every glyph of every page.</summary>
    public static FontUses Of(PagedDocument document)
    {
        var fonts = new FontUses();
        foreach (var item in document.Pages.SelectMany(page => page.Items).OfType<GlyphItem>())
            fonts.Add(item);
        return fonts;
    }

    private void Add(GlyphItem item)
    {
        var run = item.Run;
        if (!uses.TryGetValue(run.Face, out var use))
            inOrder.Add(uses[run.Face] = use = new FontUse(run.Face, inOrder.Count + 1));
        for (var texts = run.Texts; texts.MoveNext();)
            use.Add(run.Glyphs[texts.Index].Id, RunText.OfGlyph(run, texts));
        if (RunText.NeedsSpace(run))
            use.Add(RunText.SpaceOf(run), " ");
    }
}
