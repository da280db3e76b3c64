using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>How words that are set apart look.</summary>
internal static class Formatting
{
    /// <summary>The look of words set apart inside others.</summary>
    public static RunLook Of(InlineFormat format, RunLook look, Flow flow, DocxBuild build) => format switch
    {
        InlineFormat.Emphasis => look with { IsItalic = !(look.IsItalic ?? IsItalic(look, flow, build)) },
        InlineFormat.Strong => look with { IsBold = true },
        InlineFormat.Superscript => look with { Raised = "superscript" },
        InlineFormat.Subscript => look with { Raised = "subscript" },
        InlineFormat.SmallCaps => look with { IsSmallCaps = true },
        InlineFormat.Underline => look with { IsUnderlined = true },
        InlineFormat.Strikethrough => look with { IsStruck = true },
        InlineFormat.RunIn => look with { StyleId = build.CharacterStyles.IdOf(StyleNames.RunIn) },
        _ => look,
    };

    // Emphasis in italic text is roman.
    private static bool IsItalic(RunLook look, Flow flow, DocxBuild build) =>
        flow.Text.Look.Text.IsItalic != (build.CharacterStyles.All.FirstOrDefault(s => s.Id == look.StyleId).Look?.IsItalic ?? false);
}
