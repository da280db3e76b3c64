using System.Globalization;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Layout.Pages;

/// <summary>Reports what could not be set as the style sheet wants it.</summary>
internal static class PageReport
{
    /// <summary>Reports the faults of one page.</summary>
    public static void Report(PageSlot slot, GalleyWindow text, DiagnosticBag diagnostics)
    {
        if (slot.Plan is not { } plan || text.Places.Count == 0)
            return;
        var items = slot.Section.Galley.Items;
        var last = text.Places[^1].Item;
        if (plan.BreaksWhatBelongsTogether)
            diagnostics.Report(PageDiagnostics.BrokenUnit, items[Math.Min(plan.End, items.Length - 1)].Span, slot.Label);
        if (plan.IsOverfull)
            diagnostics.Report(PageDiagnostics.Overfull, last.Span, slot.Label);
        if (plan.DelaysNotes)
            diagnostics.Report(PageDiagnostics.DelayedNotes, last.Span, slot.Label);
    }

    /// <summary>A length in millimetres with one decimal.</summary>
    public static string Millimetres(Model.Measures.Length length) =>
        (length.Emu / 36_000m).ToString("0.0", CultureInfo.InvariantCulture);
}
