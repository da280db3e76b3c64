using GbDocs.Layout.Text;

namespace GbDocs.Rendering.Pdf.Fonts;

/// <summary>What the glyphs of a run say to a reader that copies them.</summary>
internal static class RunText
{
    private const string SoftHyphen = "\u00AD"; // ISO 32000-1, 14.8.2.2.3: a hyphen that a line break made
    private const string Nothing = "\u200B"; // further glyphs of a cluster, whose ActualText says it all

    /// <summary>The text of the glyph at which some texts of the run have come, never empty.</summary>
    public static ReadOnlySpan<char> OfGlyph(GlyphRun run, in GlyphTexts texts) => run.Kind switch
    {
        RunKind.Hyphen => SoftHyphen,
        RunKind.Leader => ".",
        RunKind.Tab => " ",
        _ => texts.Length == 0 ? Nothing : run.Text.AsSpan(texts.Start, texts.Length),
    };

    /// <summary>Index after the last glyph of the cluster that begins at an index.</summary>
    public static int ClusterEnd(GlyphRun run, int start)
    {
        var end = start + 1;
        while (run.Kind == RunKind.Text && end < run.Glyphs.Length && run.Glyphs[end].TextLength == 0)
            end++;
        return end;
    }

    /// <summary>Whether the run ends with a space that the line break swallowed: words of two lines must not run together when copied.</summary>
    public static bool NeedsSpace(GlyphRun run) =>
        run.Kind == RunKind.Text && run.Glyphs.Length > 0 && run.Text.EndsWith(' ') && LastPrinted(run) < run.Text.Length && SpaceOf(run) != 0;

    /// <summary>The face's glyph for a space.</summary>
    public static ushort SpaceOf(GlyphRun run) => run.Face.GlyphOf(' ');

    private static int LastPrinted(GlyphRun run)
    {
        var last = 0;
        for (var texts = run.Texts; texts.MoveNext();)
            last = Math.Max(last, texts.Start + texts.Length);
        return last;
    }
}
