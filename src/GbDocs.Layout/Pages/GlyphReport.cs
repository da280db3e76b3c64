using GbDocs.Layout.Flow;

namespace GbDocs.Layout.Pages;

/// <summary>Reports the characters that no font has, at the place where they were written.</summary>
internal static class GlyphReport
{
    /// <summary>Reports each once for a place.</summary>
    public static void Report(FlowTools tools)
    {
        foreach (var missing in tools.Composer.Shaper.MissingGlyphs)
        {
            var span = missing.Tag < tools.Tags.Count ? tools.Tags[missing.Tag].Span : default;
            tools.Diagnostics.Report(PageDiagnostics.MissingGlyph, span, missing.ToString(), missing.Font.ToString());
        }
    }
}
