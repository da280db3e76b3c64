using System.Collections.Immutable;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

public sealed class TextShaperTests
{
    private static readonly FontLibrary Kerned = FontLibrary.Empty.With(new SquareFont
    {
        Kerning = [('A', 'V', -300), ('V', 'A', -100)],
        Ligatures = [('f', 'i', '\uFB01')],
    }.ToFile());

    private static Line Compose(string text, TextStyle style, FontLibrary library) =>
        Compose([new TextItem(text, style)], new TextShaper(library)).Single();

    private static ImmutableArray<Line> Compose(ImmutableArray<ParagraphItem> items, TextShaper shaper) =>
        ParagraphComposer.Compose(items, Shape(100), shaper);

    private static Glyph[] Glyphs(Line line) => [.. line.Runs.SelectMany(r => r.Run.Glyphs)];

    // Where the text of each glyph begins, and how long it is.
    private static IEnumerable<(int Start, int Length)> Texts(Line line)
    {
        for (var texts = line.Runs.Single().Run.Texts; texts.MoveNext();)
            yield return (texts.Start, texts.Length);
    }

    [Fact]
    public void Pair_is_kerned() => Assert.Equal([7, 9, 10], Advances(Compose("AVA", Style, Kerned)));

    [Fact]
    public void Kerning_is_a_feature_that_can_be_switched_off() =>
        Assert.Equal([10, 10], Advances(Compose("AV", Style with { Features = FontFeatures.NoKerning }, Kerned)));

    [Fact]
    public void Kerning_with_a_letter_of_the_next_line_does_not_count()
    {
        var lines = ParagraphComposer.Compose([new TextItem("aaA\u200BVaa", Style)], Shape(3), new TextShaper(Kerned));
        Assert.Equal([Points(30), Points(30)], lines.Select(l => l.Width));
    }

    [Fact]
    public void Ligature_prints_two_letters_as_one_cluster()
    {
        var line = Compose("fin", Style, Kerned);
        Assert.Equal([(0, 2), (2, 1)], Texts(line));
        Assert.Equal("fin", TextOf(line));
    }

    [Theory]
    [InlineData("f\u200Ci")]
    [InlineData("f\u00ADi")]
    public void No_ligature_across_what_the_author_put_between(string text)
    {
        var line = Compose(text, Style, Kerned);
        Assert.Equal([(0, 1), (2, 1)], Texts(line));
        Assert.Equal(text, TextOf(line));
    }

    [Fact]
    public void Letters_set_apart_do_not_join() =>
        Assert.Equal([12, 12], Advances(Compose("fi", Style with { LetterSpacing = Points(2) }, Kerned)));

    [Fact]
    public void Ligatures_are_a_feature_that_can_be_switched_off() =>
        Assert.Equal(2, Glyphs(Compose("fi", Style with { Features = FontFeatures.NoLigatures }, Kerned)).Length);

    [Fact]
    public void Small_capitals_print_capitals_and_keep_the_text()
    {
        var line = Compose("Ab", Style with { SmallCaps = true }, Kerned);
        Assert.Equal(["A", "b"], line.Runs.Select(r => r.Run.Text));
        Assert.Equal([10, 8], line.Runs.Select(r => r.Run.Size.Points));
        var capital = Kerned.Find(new FontSpec("Square"))!.GlyphOf('B');
        Assert.Equal(capital, line.Runs[1].Run.Glyphs[0].Id);
    }

    [Fact]
    public void Character_of_another_font_is_a_run_of_its_own_and_leaves_the_line_as_high()
    {
        var style = TextStyleOf("Liberation Serif");
        var plain = Compose("ab", style, FontLibrary.Bundled);
        var line = Compose("a✔b", style, FontLibrary.Bundled);
        Assert.Equal(["a", "✔", "b"], line.Runs.Select(r => r.Run.Text));
        Assert.Equal("LiberationSerif", line.Runs[2].Run.Face.PostScriptName);
        Assert.Equal((plain.Ascent, plain.Descent), (line.Ascent, line.Descent));
    }

    [Fact]
    public void Character_of_no_font_is_reported_and_kept_in_the_text()
    {
        var shaper = new TextShaper(Kerned);
        var line = Compose([new TextItem("a\u4E2Db", Style, Tag: 8)], shaper).Single();
        Assert.Equal([new MissingGlyph(0x4E2D, new FontSpec("Square"), 8)], shaper.MissingGlyphs);
        Assert.Equal("a\u4E2Db", TextOf(line));
        Assert.Equal(2, Glyphs(line).Length);
        Assert.DoesNotContain(Glyphs(line), g => g.Id == 0);
    }

    [Fact]
    public void Letter_and_mark_are_one_cluster()
    {
        var composed = Compose("e\u0301x", TextStyleOf("Noto Sans"), FontLibrary.Bundled);
        Assert.Equal([(0, 2), (2, 1)], Texts(composed));
        var placed = Compose("x\u0301y", TextStyleOf("Noto Sans"), FontLibrary.Bundled);
        Assert.Equal([(0, 2), (2, 0), (2, 1)], Texts(placed));
        Assert.Equal(Length.Zero, Glyphs(placed)[1].Advance);
    }

    [Fact]
    public void Mark_and_letter_come_from_one_font()
    {
        var line = Compose("a\u0361b", TextStyleOf("Overpass"), FontLibrary.Bundled);
        Assert.Equal(line.Runs.Length, line.Runs.Select(r => r.Run.Text).Count(t => t[0] != '\u0361'));
    }

    [Fact]
    public void Runs_say_their_script_language_and_direction()
    {
        var items = new TextItem[] { new("Ил (5) ", TextStyleOf("Noto Sans"), "ru"), new("Ω", TextStyleOf("Noto Sans"), "el") };
        var line = Compose([.. items], new TextShaper(FontLibrary.Bundled)).Single();
        Assert.Equal([(Script.Cyrillic, "ru"), (Script.Greek, "el")], line.Runs.Select(r => (r.Run.Script, r.Run.Language)));
        Assert.All(line.Runs, r => Assert.Equal(TextDirection.LeftToRight, r.Run.Direction));
    }

    [Fact]
    public void Tabular_figures_are_a_feature_of_the_font()
    {
        var style = TextStyleOf("Overpass");
        var (own, equal) = (Compose("1118", style, FontLibrary.Bundled), Compose("1118", style with { Features = FontFeatures.TabularFigures | FontFeatures.NoKerning }, FontLibrary.Bundled));
        Assert.True(Advances(own).Distinct().Count() > 1);
        Assert.Single(Advances(equal).Distinct());
    }

    [Fact]
    public void Old_style_figures_are_other_glyphs_of_the_same_text()
    {
        var style = TextStyleOf("Noto Sans");
        var (own, old) = (Compose("2016", style, FontLibrary.Bundled), Compose("2016", style with { Features = FontFeatures.OldStyleFigures }, FontLibrary.Bundled));
        Assert.Empty(Glyphs(own).Select(g => g.Id).Intersect(Glyphs(old).Select(g => g.Id)));
        Assert.Equal("2016", TextOf(old));
    }

    [Fact]
    public void Family_that_no_library_has_is_refused() =>
        Assert.Throws<ArgumentException>(() => Compose("a", TextStyleOf("No Such Font"), Kerned));

    private static TextStyle TextStyleOf(string family) => new() { Families = [family], Size = Points(10) };
}
