using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Layout.Breaking;
using GbDocs.Layout.Flow;

namespace GbDocs.Layout.Pages;

/// <summary>Puts the pages of all sections in a row: sides, blank pages, labels.</summary>
internal static class PageSequence
{
    /// <summary>The pages of the sections.</summary>
    public static ImmutableArray<PageSlot> Of(ImmutableArray<Section> sections)
    {
        var slots = ImmutableArray.CreateBuilder<PageSlot>();
        var preliminary = 0;
        foreach (var section in sections)
        {
            if (section.Draft.OpensOnRight && SideOf(slots.Count) == PageSide.Left)
                Add(section with { Draft = section.Draft with { IsPreliminary = preliminary == slots.Count } }, null);
            foreach (var plan in PageBreaker.Break(section.Galley, section.Notes, section.Room))
                Add(section, plan);
        }
        return slots.ToImmutable();

        void Add(Section section, PagePlan? plan)
        {
            preliminary += section.Draft.IsPreliminary ? 1 : 0;
            var label = section.Draft.IsPreliminary ? Roman(slots.Count + 1) : (slots.Count + 1 - preliminary).ToString(CultureInfo.InvariantCulture);
            slots.Add(new PageSlot(section, plan, label, SideOf(slots.Count)) { IsFirst = slots.Count == 0 || section.Draft.IsCover });
        }
    }

    private static PageSide SideOf(int index) => index % 2 == 0 ? PageSide.Right : PageSide.Left;

    private static string Roman(int number)
    {
        (int Value, string Figure)[] figures =
        [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ];
        var roman = string.Empty;
        foreach (var (value, figure) in figures)
        {
            for (; number >= value; number -= value)
                roman += figure;
        }
        return roman;
    }
}
