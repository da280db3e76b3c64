using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;

namespace GbDocs.Reading.Papers;

/// <summary>Puts the template's words into running heads and feet: a field that no property fills shows the string of its name, or nothing.</summary>
internal static class FurnitureWords
{
    public static StyleSheet Fill(StyleSheet sheet, PaperMetadata metadata, PaperRules rules)
    {
        var filler = new Filler([.. metadata.Properties.Select(p => p.Name)], rules.Strings);
        return sheet with
        {
            Furniture = new PageFurniture
            {
                First = filler.Of(sheet.Furniture.First)!,
                Opening = filler.Of(sheet.Furniture.Opening),
                Odd = filler.Of(sheet.Furniture.Odd)!,
                Even = filler.Of(sheet.Furniture.Even),
            },
        };
    }

    private sealed class Filler(ImmutableHashSet<string> properties, Strings strings)
    {
        public HeadAndFoot? Of(HeadAndFoot? page) =>
            page is null ? null : new HeadAndFoot { Head = Of(page.Head), Foot = Of(page.Foot) };

        private FurnitureLine Of(FurnitureLine line) => new(Of(line.Left), Of(line.Centre), Of(line.Right));

        private ImmutableArray<FurniturePart> Of(ImmutableArray<FurniturePart> parts) => [.. parts.Select(Of).OfType<FurniturePart>()];

        private FurniturePart? Of(FurniturePart part)
        {
            if (part.Field != FurnitureField.Property || properties.Contains(part.Text))
                return part;
            return strings.Words.TryGetValue(part.Text, out var words) ? new FurniturePart(FurnitureField.Words, words) : null;
        }
    }
}
