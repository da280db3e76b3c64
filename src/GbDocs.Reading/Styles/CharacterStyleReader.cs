using System.Collections.Frozen;
using GbDocs.Model.Styles;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>Reads character styles.</summary>
internal static class CharacterStyleReader
{
    public static FrozenDictionary<string, CharacterStyle> Read(Fields sheet, StyleLookup names) =>
        sheet.Entries("characters").ToFrozenDictionary(e => e.Key.Value, e => Build(e.Key.Value, Fields.Of(e.Value), names), StringComparer.Ordinal);

    private static CharacterStyle Build(string name, Fields fields, StyleLookup names) => new(name)
    {
        WordName = fields.Text("word") ?? WordNames.From(name),
        Family = names.Family(fields, "font"),
        Size = names.TypeSize(fields),
        IsBold = fields.Flag("bold"),
        IsItalic = fields.Flag("italic"),
        Colour = names.Colour(fields, "colour"),
        IsUnderlined = fields.Flag("underline"),
        IsAllCaps = fields.Flag("caps"),
        IsSmallCaps = fields.Flag("small-caps"),
        IsSuperscript = fields.Flag("superscript"),
    };
}
