using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.Contents;

/// <summary>A heading or caption as a line of contents shows it.</summary>
internal static class TitleLine
{
    /// <summary>The title without notes and anchors; forced line breaks are spaces.</summary>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> title) =>
        title.All(IsPlain) ? title : [.. title.Select(Changed).OfType<Inline>()];

    private static bool IsPlain(Inline inline) => inline is Text or Code or Citation or Abbreviation or Computed;

    private static Inline? Changed(Inline inline) => inline switch
    {
        FootnoteMark or LocalNoteMark or AnchorPoint => null,
        LineBreak or Tab => new Text(inline.Span, " "),
        Formatted i => i with { Content = Of(i.Content) },
        CharacterStyled i => i with { Content = Of(i.Content) },
        Foreign i => i with { Content = Of(i.Content) },
        Link i => i with { Content = Of(i.Content) },
        Reference i => i with { Content = Of(i.Content) },
        PropertyText i => i with { Content = Of(i.Content) },
        _ => inline,
    };
}
