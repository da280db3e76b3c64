using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets headings; each stays with what follows, also through a stack of headings.</summary>
internal sealed class HeadingFlow(FlowTools tools, FlowContext context)
{
    private readonly ParagraphFlow paragraphs = new(tools, context);

    /// <summary>Sets a heading.</summary>
    public void Set(Heading heading)
    {
        if (heading.Role is HeadingRole.Appendix)
            tools.IsInAppendix = true;
        var title = TitleOf(heading);
        var role = tools.Structure.OpenSection(DepthOf(heading), title, heading.Id);
        if (context.IsTop && OpensChapter(heading) is { } isChapter)
            context.Galley.Open(new ChapterOpening(title, isChapter));
        context.Galley.Anchor(heading.Id);
        var mark = tools.Paper.Numbers.Of(heading.Id)?.Mark ?? string.Empty;
        if (heading.Role == HeadingRole.Appendix && mark.Length > 0)
            SetAppendix(heading, mark, role);
        else if (heading.Role == HeadingRole.Annex && mark.Length > 0)
            SetAnnex(heading, mark, role);
        else
            SetSection(heading, mark, role);
    }

    private void SetSection(Heading heading, string mark, StructureRole role)
    {
        var style = tools.Sheet.Paragraph(StyleOf(heading));
        if (mark.Length == 0 && style is { FirstLine.Emu: < 0, Glyph.Length: 0 })
            style = style with { IndentStart = style.IndentStart + style.FirstLine, FirstLine = Length.Zero }; // No number hangs there.
        paragraphs.Set(heading.Content, style, Traits(heading, role) with { Lead = mark.Length > 0 ? new Lead(mark, role) : null });
    }

    // The label on a line of its own, then the title; both are one heading in the structure, with a space between them.
    private void SetAppendix(Heading heading, string mark, StructureRole role)
    {
        var element = tools.Structure.Add(role, heading.Id);
        var label = new Model.Papers.Text(heading.Mark.Span, heading.Content.IsEmpty ? mark : mark + " ");
        paragraphs.Set([label], tools.Sheet.Paragraph(StyleNames.AppendixLabel), Traits(heading, role) with { Element = element });
        if (!heading.Content.IsEmpty)
            paragraphs.Set(heading.Content, tools.Sheet.Paragraph(StyleOf(heading)), Traits(heading, role) with { Element = element });
    }

    private void SetAnnex(Heading heading, string mark, StructureRole role)
    {
        var separator = heading.Content.IsEmpty ? string.Empty : mark.EndsWith('.') ? " " : ". ";
        var label = new Model.Papers.Text(heading.Mark.Span, mark + separator);
        paragraphs.Set([label, .. heading.Content], tools.Sheet.Paragraph(StyleOf(heading)), Traits(heading, role));
    }

    private static ParagraphTraits Traits(Heading heading, StructureRole role) => new(heading.Mark) { Role = role, KeepsWithNext = true };

    private string StyleOf(Heading heading) => heading.Mark.Style ?? heading.Role switch
    {
        HeadingRole.Preliminary => StyleNames.PreliminaryHeading,
        HeadingRole.Appendix => StyleNames.AppendixTitle,
        HeadingRole.Annex => StyleNames.AnnexTitle,
        _ when tools.IsInAppendix || context.IsInAppendix => StyleNames.AppendixHeading + Level(heading),
        _ => StyleNames.Heading + Level(heading),
    };

    private static char Level(Heading heading) => (char)('0' + Math.Clamp(heading.Level, 1, 6));

    // Appendices, and annexes in them, are above the headings in them.
    private int DepthOf(Heading heading) => heading.Role switch
    {
        HeadingRole.Appendix => 1,
        HeadingRole.Annex => 2,
        _ when tools.IsInAppendix => heading.Level + 2,
        _ => heading.Level,
    };

    private bool? OpensChapter(Heading heading) => heading.Role switch
    {
        HeadingRole.Appendix or HeadingRole.Preliminary => true,
        HeadingRole.Section when heading.Level == 1 && !tools.IsInAppendix => tools.Paper.Paper.Rules.Numbering.HasChapters,
        _ => null,
    };

    private string TitleOf(Heading heading)
    {
        var label = tools.Paper.Numbers.Of(heading.Id)?.Mark ?? string.Empty;
        var title = PlainText.Of(heading.Content, tools.Paper.References);
        if (label.Length == 0 || title.Length == 0)
            return label + title;
        return label + (label.EndsWith('.') || label.EndsWith(')') ? " " : ". ") + title;
    }
}
