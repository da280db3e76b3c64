using GbDocs.Model.Papers;

namespace GbDocs.Tests.Support;

/// <summary>Inlines as one line.</summary>
internal static class InlineDump
{
    public static string Of(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        Text t => t.Value,
        LineBreak => "⏎",
        Tab => "⇥",
        Code c => $"`{c.Value}`",
        Formatted f => $"{f.Format.ToString().ToLowerInvariant()}({Of(f.Content)})",
        CharacterStyled c => $".{c.Style}({Of(c.Content)})",
        Foreign f => $"lang:{f.Language}{(f.Direction == TextDirection.RightToLeft ? " rtl" : "")}({Of(f.Content)})",
        Link l => $"link<{l.Url}>({Of(l.Content)})",
        Reference r => $"ref<{string.Join(", ", r.Targets.Select(Target))}{(r.Form == 0 ? "" : " " + r.Form)}>{(r.Content.IsEmpty ? "" : $"({Of(r.Content)})")}",
        Citation c => $"cite<{string.Join("; ", c.Works.Select(w => w.Key + (w.Locator.Length > 0 ? " @ " + w.Locator : "")))}{(c.Form == CitationForm.Full ? "" : " " + c.Form)}>",
        FootnoteMark m => m.Note.Value.StartsWith("fn:", StringComparison.Ordinal) ? $"^{m.Note.Value[3..]}^" : "^note^",
        LocalNoteMark => "^*^",
        Abbreviation a => $"abbr({a.Short})",
        InlinePicture p => $"picture<{p.Picture.Path}>({p.AlternativeText})",
        PropertyText p => $"property:{p.Name}({Of(p.Content)})",
        Computed c => $"computed:{c.Text}",
        AnchorPoint a => $"anchor<{a.Id}>",
        _ => throw new System.Diagnostics.UnreachableException(inline.GetType().Name),
    };

    private static string Target(ReferenceTarget target) => target.Last is { } last ? $"{target.First}..{last}" : target.First.Value;
}
