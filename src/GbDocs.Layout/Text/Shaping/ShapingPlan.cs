using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text.Unicode;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>The substitutions and positionings of a face for a script and a choice of features.</summary>
internal sealed class ShapingPlan(FontFace face, Script script, FontFeatures features)
{
    private readonly GlyphSubstitution substitution = GlyphSubstitution.Read(face, Scripts.TagOf(script), SubstitutionTags(features));
    private readonly GlyphPositioning positioning =
        GlyphPositioning.Read(face, Scripts.TagOf(script), kerning: (features & FontFeatures.NoKerning) == 0);

    /// <summary>Characters in glyph numbers → glyphs with advances in font units.</summary>
    public void Apply(GlyphBuffer buffer)
    {
        substitution.Apply(buffer);
        foreach (ref var glyph in buffer.Span)
            glyph.Advance = glyph.IsMark ? 0 : face.AdvanceOf(glyph.Id);
        positioning.Apply(buffer);
    }

    private static HashSet<string> SubstitutionTags(FontFeatures features)
    {
        HashSet<string> tags = ["ccmp", "locl", "rlig"];
        if ((features & FontFeatures.NoLigatures) == 0)
            tags.UnionWith(["liga", "clig"]);
        foreach (var (feature, tag) in Optional)
        {
            if ((features & feature) != 0)
                tags.Add(tag);
        }
        return tags;
    }

    private static readonly (FontFeatures Feature, string Tag)[] Optional =
    [
        (FontFeatures.TabularFigures, "tnum"),
        (FontFeatures.ProportionalFigures, "pnum"),
        (FontFeatures.LiningFigures, "lnum"),
        (FontFeatures.OldStyleFigures, "onum"),
        (FontFeatures.Superiors, "sups"),
        (FontFeatures.SlashedZero, "zero"),
    ];
}
