using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>That bookmarks and links lead somewhere (ISO 32000-1, 12.3).</summary>
internal static class NavigationCheck
{
    public static void Check(Inspection inspection)
    {
        var file = inspection.File;
        var pages = file.Pages().Select(page => page.Page).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var names = new HashSet<string>(StringComparer.Ordinal);
        byte[]? last = null;
        foreach (var (key, place) in file.Tree(file.Dictionary(file.Catalog["Names"])?["Dests"], "Names"))
        {
            var bytes = (key as PdfString)?.Bytes ?? [];
            inspection.Require(last is null || last.AsSpan().SequenceCompareTo(bytes) < 0, "PDF 7.9.6", "The names of places are not in order.");
            inspection.Require(file.Array(place).Select(file.Dictionary).FirstOrDefault() is { } page && pages.Contains(page), "PDF 12.3.2.2", $"The place “{file.Text(key)}” is on no page.");
            names.Add(file.Text(key) ?? string.Empty);
            last = bytes;
        }
        foreach (var target in inspection.Dictionaries().Select(dictionary => dictionary["Dest"]).Where(target => file.Resolve(target) is PdfString))
            inspection.Require(names.Contains(file.Text(target)!), "PDF 12.3.2.3", $"Nothing is at the place “{file.Text(target)}”.");
        CheckOutline(file.Dictionary(file.Catalog["Outlines"]), inspection);
    }

    private static void CheckOutline(PdfDictionary? parent, Inspection inspection)
    {
        var last = parent;
        for (var entry = inspection.File.Dictionary(parent?["First"]); entry is not null; entry = inspection.File.Dictionary(entry["Next"]))
        {
            inspection.Require(inspection.File.Text(entry["Title"]) is { Length: > 0 }, "PDF 12.3.3", "A bookmark has no title.");
            inspection.Require(inspection.File.Dictionary(entry["Parent"]) == parent, "PDF 12.3.3", "A bookmark does not name its parent.");
            inspection.Require(entry["Prev"] is null || inspection.File.Dictionary(entry["Prev"]) == last, "PDF 12.3.3", "A bookmark does not name the one before it.");
            CheckOutline(entry, inspection);
            last = entry;
        }
        inspection.Require(inspection.File.Dictionary(parent?["Last"]) is not { } end || end == last, "PDF 12.3.3", "A bookmark is not the last of its parent.");
    }
}
