using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Galleys;

/// <summary>Items put together.</summary>
internal static class GalleyItems
{
    /// <summary>One item that prints several, with the enclosures around them.</summary>
    /// <param name="parts">The items; their outermost enclosures hold no others.</param>
    public static GalleyItem Merge(IReadOnlyList<GalleyItem> parts)
    {
        var (first, last) = (parts[0], parts[^1]);
        var window = GalleyWindow.Print(new Galley([.. parts]), (0, parts.Count), new PagePoint(Length.Zero, first.Top));
        return first with
        {
            Bottom = last.Bottom,
            Frames = [new PlacedFrame(Length.Zero, Length.Zero, window.Printed)],
            Enclosure = null,
            Notes = [.. parts.SelectMany(p => p.Notes)],
            Anchors = [.. parts.SelectMany(p => p.Anchors)],
        };
    }

    /// <summary>The items of a galley, each run of enclosed ones merged, or cut into slices where it would be too high.</summary>
    public static ImmutableArray<GalleyItem> WithoutEnclosures(Galley galley, Length highest)
    {
        var plain = ImmutableArray.CreateBuilder<GalleyItem>(galley.Items.Length);
        for (var i = 0; i < galley.Items.Length;)
        {
            var outermost = Outermost(galley.Items[i]);
            var end = i + 1;
            while (outermost is not null && end < galley.Items.Length && ReferenceEquals(Outermost(galley.Items[end]), outermost))
                end++;
            var run = galley.Items[i..end];
            if (outermost is null)
                plain.Add(run[0]);
            else if (run[^1].Bottom - run[0].Top <= highest)
                plain.Add(Merge(run));
            else
                plain.AddRange(EnclosedSlices.Of(run));
            i = end;
        }
        return plain.ToImmutable();
    }

    private static Enclosure? Outermost(GalleyItem item)
    {
        var enclosure = item.Enclosure;
        while (enclosure?.Parent is not null)
            enclosure = enclosure.Parent;
        return enclosure;
    }
}
