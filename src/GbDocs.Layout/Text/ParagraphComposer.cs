using System.Collections.Immutable;
using GbDocs.Layout.Text.Breaking;

namespace GbDocs.Layout.Text;

/// <summary>Items of a paragraph → its lines.</summary>
public static class ParagraphComposer
{
    /// <summary>
    /// Breaks a paragraph into lines. The texts of all runs, tabs as U+0009, are the texts of all items: nothing is lost, nothing twice.
    /// </summary>
    /// <param name="items">The parts of the paragraph; a paragraph without any has no line.</param>
    /// <param name="shape">The room and the rules.</param>
    /// <param name="shaper">Gives the glyphs; what it could not print it keeps in <see cref="TextShaper.MissingGlyphs"/>.</param>
    public static ImmutableArray<Line> Compose(ImmutableArray<ParagraphItem> items, ParagraphShape shape, TextShaper shaper)
    {
        if (items.IsEmpty)
            return [];
        var paragraph = shaper.Glyphs;
        paragraph.Fill(items, shaper);
        var composer = new PartComposer(paragraph, shape);
        var lines = new LineBuilder(paragraph, shape);
        do
        {
            var (start, ends) = composer.Next(lines.Count);
            foreach (var end in ends)
            {
                lines.Add(start, end);
                start = end;
            }
        }
        while (!composer.IsAtEnd);
        return lines.ToLines();
    }
}
