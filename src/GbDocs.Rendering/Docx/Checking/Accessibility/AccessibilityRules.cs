using System.Collections.Immutable;

namespace GbDocs.Rendering.Docx.Checking.Accessibility;

/// <summary>The ten rules of what readers with assistive tools need (WCAG 2.2 as far as it touches a paper, and what Word's own checker asks).</summary>
internal static class AccessibilityRules
{
    /// <summary>The rules by their names.</summary>
    public static ImmutableArray<(string Name, Func<WordFile, IEnumerable<string>> Check)> All { get; } =
    [
        ("title", DocumentRules.Title),
        ("language", DocumentRules.Language),
        ("alternative text", PictureRules.AlternativeText),
        ("pictures in the line", PictureRules.InLine),
        ("header rows", TableNameRules.HeaderRows),
        ("names of tables", TableNameRules.Names),
        ("headings in order", HeadingRules.Order),
        ("no blanks for space", BlankRules.Check),
        ("contrast", ContrastRules.Check),
        ("names of links and controls", NameRules.Check),
    ];

    /// <summary>Checks a file by all of them.</summary>
    public static IEnumerable<string> Check(WordFile file) => All.SelectMany(rule => rule.Check(file));
}
