using System.Globalization;
using GbDocs.Fonts;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text;
using GbDocs.Layout.Text.Unicode;
using GbDocs.Model.Measures;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Layout.Text;

/// <summary>HarfBuzz is the judge of shaping: the same glyphs, advances and offsets.</summary>
public sealed class HarfBuzzTests
{
    private const string Letters = "ABDEFGIKLOPRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÉÖčéñøß0123456789.,;:-–’“”()/&%€ΑΔΤαλωАДУадь";

    [ToolTheory("hb-shape")]
    [InlineData("Liberation Serif", false)]
    [InlineData("Liberation Sans", true)]
    [InlineData("Noto Sans", false)]
    [InlineData("Noto Sans", true)]
    [InlineData("Overpass", false)]
    public void Every_pair_of_letters_is_shaped_alike(string family, bool bold)
    {
        var face = FontLibrary.Bundled.Find(new FontSpec(family, bold))!;
        var letters = Letters.Where(c => face.GlyphOf(c) != 0).ToArray();
        var pairs = letters.SelectMany(a => letters.Where(b => AreOneScript(a, b)).Select(b => $"{a}{b}")).ToArray();
        Assert.True(pairs.Length > 6_000);
        AssertAlike(family, bold, [.. pairs.Where(p => p.Any(char.IsLetter))]);
        AssertAlike(family, bold, [.. pairs.Where(p => !p.Any(char.IsLetter))], "--script=latn");
    }

    [ToolTheory("hb-shape")]
    [InlineData("Liberation Serif")]
    [InlineData("Noto Sans")]
    [InlineData("Overpass")]
    public void Words_ligatures_and_marks_are_shaped_alike(string family) => AssertAlike(family, bold: false,
    [
        "office", "affluent", "Wolfflin", "fjord", "AVATAR", "Tokyo", "WHO", "(2004–05)", "e\u0301te\u0301", "n\u0303", "Čapek", "o\u0302\u0301",
        "x\u0301", "q\u0323\u0302", "Россия", "GB.326/PFA/3", "№5", "l’État", "f\u200Ci", "co\u00ADfi",
    ]);

    // A text of two scripts is two texts to a shaper.
    private static bool AreOneScript(char a, char b) =>
        Scripts.Of(a) == Scripts.Of(b) || Scripts.Of(a) == Script.Common || Scripts.Of(b) == Script.Common;

    private static void AssertAlike(string family, bool bold, string[] words, params string[] options)
    {
        var listed = BundledFonts.Faces.Single(f => f.Family == family && f.Bold == bold && !f.Italic);
        using var folder = new TemporaryFolder();
        var file = folder.PathOf(listed.Name);
        File.WriteAllBytes(file, BundledFonts.Open(listed.Name).Span);
        var judged = Judged(file, words, options);
        var shaper = new TextShaper(FontLibrary.Bundled);
        var differing = words.Zip(judged, (word, theirs) => (Word: word, Ours: Ours(family, bold, word, shaper), Theirs: theirs)).Where(w => w.Ours != w.Theirs);
        Assert.Empty(differing.Take(10));
    }

    // One line for each word: glyph@x,y+advance|…
    private static string[] Judged(string file, string[] words, string[] options)
    {
        var call = new ToolCall("hb-shape", [.. options, "--no-glyph-names", "--no-clusters", "--remove-default-ignorables", $"--font-file={file}", "--text-file=-"])
        {
            Input = string.Join('\n', words),
        };
        var lines = ForeignTool.Run(call).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(words.Length, lines.Length);
        return [.. lines.Select(l => l.Trim('[', ']'))];
    }

    // At a size of as many EMU as the font has units to the em, EMU are font units.
    private static string Ours(string family, bool bold, string word, TextShaper shaper)
    {
        var face = FontLibrary.Bundled.Find(new FontSpec(family, bold))!;
        var style = new TextStyle { Families = [family], Size = new Length(face.UnitsPerEm), Bold = bold };
        var shape = new ParagraphShape { Width = Length.FromPoints(1_000) };
        var line = ParagraphComposer.Compose([new TextItem(word, style)], shape, shaper).Single();
        return string.Join('|', line.Runs.SelectMany(r => r.Run.Glyphs.Select((g, i) => Dump(g, r.Run.OffsetOf(i)))));
    }

    private static string Dump(Glyph glyph, GlyphOffset offset)
    {
        var at = offset == default ? string.Empty : $"@{offset.X.Emu},{offset.Y.Emu}";
        return string.Create(CultureInfo.InvariantCulture, $"{glyph.Id}{at}+{glyph.Advance.Emu}");
    }
}
