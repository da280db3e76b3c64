using System.Collections.Immutable;
using System.Diagnostics;

namespace GbDocs.Model.Papers;

/// <summary>The inlines inside an inline.</summary>
public static class InlineContent
{
    /// <summary>What stands inside; empty for inlines that hold none.</summary>
    public static ImmutableArray<Inline> Of(Inline inline) => inline switch
    {
        Formatted i => i.Content,
        CharacterStyled i => i.Content,
        Foreign i => i.Content,
        Link i => i.Content,
        Reference i => i.Content,
        PropertyText i => i.Content,
        Text or LineBreak or Code or Citation or FootnoteMark or LocalNoteMark => [],
        Abbreviation or InlinePicture or Computed or AnchorPoint or Tab => [],
        _ => throw new UnreachableException(),
    };
}
