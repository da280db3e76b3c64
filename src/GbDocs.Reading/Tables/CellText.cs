using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;

namespace GbDocs.Reading.Tables;

/// <summary>Reads the Markdown of a field of a CSV file, in which <c>||</c> between blanks parts paragraphs.</summary>
internal static class CellText
{
    private const string ParagraphBreak = " || ";

    public static ImmutableArray<Block> Read(PaperScope scope, CsvField field, Place place)
    {
        var text = field.Value.Trim();
        // A number or a dash would be a list mark, or nothing, to Markdown.
        if (Numbers.IsNil(text) || Numbers.TryParse(text, out _))
            return Plain(scope, field);
        return BlockConverter.Blocks(scope, Markdown(field), place);
    }

    /// <summary>The field as it stands.</summary>
    public static ImmutableArray<Block> Plain(PaperScope scope, CsvField field)
    {
        var text = field.Value.Trim();
        return [new Paragraph(new NodeMark(scope.Names.Derive("p", text), field.Span), [new Text(field.Span, text)])];
    }

    /// <summary>The field with its paragraphs parted as Markdown does it; every character keeps its place.</summary>
    private static MappedText Markdown(CsvField field)
    {
        var whole = MappedSlices.Of(field.Value, field.Span);
        if (!field.Value.Contains(ParagraphBreak, StringComparison.Ordinal))
            return Trimmed(whole, 0, field.Value.Length);
        var text = new StringBuilder();
        var stretches = ImmutableArray.CreateBuilder<MappedStretch>();
        var at = 0;
        foreach (var part in field.Value.Split(ParagraphBreak))
        {
            if (text.Length > 0)
            {
                stretches.Add(new MappedStretch(text.Length, 2, whole.SpanOf(at - ParagraphBreak.Length, ParagraphBreak.Length), IsVerbatim: false));
                text.Append("\n\n");
            }
            var piece = Trimmed(whole, at, part.Length);
            stretches.AddRange(piece.Stretches.Select(s => s with { Start = s.Start + text.Length }));
            text.Append(piece.Text);
            at += part.Length + ParagraphBreak.Length;
        }
        return new MappedText(text.ToString(), stretches.ToImmutable());
    }

    private static MappedText Trimmed(MappedText text, int start, int length)
    {
        var part = text.Text.AsSpan(start, length);
        var blanks = part.Length - part.TrimStart(' ').Length;
        return text.Slice(start + blanks, part.Trim(' ').Length);
    }
}
