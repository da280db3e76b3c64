using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Content;
using GbDocs.Rendering.Pdf.Navigation;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>What each element holds, in reading order: all in one array, for a long paper has a million.</summary>
internal sealed class ElementKids
{
    private readonly ImmutableArray<StructureElement> elements;
    private readonly ElementKid[] kids;
    private readonly int[] starts;
    private readonly int[] counts;

    private ElementKids(ImmutableArray<StructureElement> elements, IReadOnlyList<PlacedPage> pages, IReadOnlyList<PlacedLink> links)
    {
        this.elements = elements;
        (starts, counts) = (new int[elements.Length], new int[elements.Length]);
        foreach (var mark in pages.SelectMany(page => page.Marks))
            counts[mark.Element]++;
        foreach (var link in links)
            counts[link.Item.Tag.Element]++;
        foreach (var element in elements.Skip(1))
            counts[element.Parent]++;
        kids = new ElementKid[Allot()];
    }

    public ReadOnlySpan<ElementKid> this[int element] => Of(element);

    public static ElementKids Of(ImmutableArray<StructureElement> elements, IReadOnlyList<PlacedPage> pages, IReadOnlyList<PlacedLink> links)
    {
        var result = new ElementKids(elements, pages, links);
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var mark in pages[page].Marks)
                result.Add(mark.Element, new ElementKid(mark.Order, ElementKidKind.Content, page, mark.Identifier));
        }
        foreach (var link in links)
            result.Add(link.Item.Tag.Element, new ElementKid(link.Item.Tag.Order, ElementKidKind.Link, link.Page, link.Reference.Number));
        result.AddElements();
        for (var element = 0; element < elements.Length; element++)
            result.Of(element).Sort();
        return result;
    }

    // Each element gets room for its kids; the counts begin again, to count those that are in.
    private int Allot()
    {
        var total = 0;
        for (var element = 0; element < starts.Length; element++)
        {
            starts[element] = total;
            total += counts[element];
            counts[element] = 0;
        }
        return total;
    }

    private Span<ElementKid> Of(int element) => kids.AsSpan(starts[element], counts[element]);

    private void Add(int element, ElementKid kid) => kids[starts[element] + counts[element]++] = kid;

    private void AddElements()
    {
        var places = FirstPlaces();
        for (var i = 1; i < elements.Length; i++)
            Add(elements[i].Parent, new ElementKid(places[i], ElementKidKind.Element, -1, i));
    }

    // Parents come before children, so that from the last to the first each element's own kids are known when it is reached.
    private int[] FirstPlaces()
    {
        var places = new int[elements.Length];
        Array.Fill(places, int.MaxValue);
        for (var i = elements.Length - 1; i >= 0; i--)
        {
            foreach (var kid in Of(i))
                places[i] = Math.Min(places[i], kid.Order);
            if (i > 0)
                places[elements[i].Parent] = Math.Min(places[elements[i].Parent], places[i]);
        }
        FillEmpty(places);
        return places;
    }

    // An element without content stands after the sibling listed before it, or first.
    private void FillEmpty(int[] places)
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
}
