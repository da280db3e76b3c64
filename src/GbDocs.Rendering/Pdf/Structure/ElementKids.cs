using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Content;
using GbDocs.Rendering.Pdf.Navigation;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>What each element holds, in reading order.</summary>
internal sealed class ElementKids
{
    private readonly List<ElementKid>?[] kids;

    private ElementKids(int count) => kids = new List<ElementKid>?[count];

    public IReadOnlyList<ElementKid> this[int element] => kids[element] ?? [];

    public static ElementKids Of(
        ElementTable elements, IReadOnlyList<PrintedPage> pages, IEnumerable<PlacedLink> links, IReadOnlyList<PdfReference> references)
    {
        var result = new ElementKids(elements.Elements.Length);
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var mark in pages[page].Marks)
                result.Add(mark.Element, new ElementKid(mark.Order, page, mark.Identifier));
        }
        foreach (var link in links)
            result.Add(link.Item.Tag.Element, new ElementKid(link.Item.Tag.Order, link.Page, link.Reference));
        result.AddElements(elements, references);
        foreach (var list in result.kids)
            list?.Sort((a, b) => a.Order.CompareTo(b.Order) is var order && order != 0 ? order : Rank(a).CompareTo(Rank(b)));
        return result;
    }

    private void Add(int element, ElementKid kid) => (kids[element] ??= []).Add(kid);

    // Parents come before children, so that from the last to the first each element's own kids are known when it is reached.
    private void AddElements(ElementTable table, IReadOnlyList<PdfReference> references)
    {
        var elements = table.Elements;
        var places = FirstPlaces(table);
        for (var i = 1; i < elements.Length; i++)
            Add(elements[i].Parent, new ElementKid(places[i], -1, references[i]));
    }

    private int[] FirstPlaces(ElementTable table)
    {
        var elements = table.Elements;
        var places = new int[elements.Length];
        Array.Fill(places, int.MaxValue);
        for (var i = elements.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], this[i].Select(kid => kid.Order).DefaultIfEmpty(int.MaxValue).Min());
            if (i > 0)
                places[elements[i].Parent] = Math.Min(places[elements[i].Parent], places[i]);
        }
        FillEmpty(elements, places);
        return places;
    }

    // An element without content stands after the sibling listed before it, or first.
    private static void FillEmpty(System.Collections.Immutable.ImmutableArray<StructureElement> elements, int[] places)
    {
        var last = new int[elements.Length]; // the place of each element's latest child
        for (var i = 1; i < elements.Length; i++)
        {
            var parent = elements[i].Parent;
            if (places[i] == int.MaxValue)
                places[i] = last[parent];
            last[parent] = places[i];
        }
    }

    // At one place an element's own words come before the things in it; elements keep the order of the model.
    private static int Rank(ElementKid kid) => kid.Value is PdfReference reference ? reference.Number : -1;
}
