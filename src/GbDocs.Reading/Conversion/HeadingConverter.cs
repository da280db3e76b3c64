using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns headings into the model's: <c># Funding {#sec:funding}</c>, <c>{.unnumbered}</c>, <c>{.appendix}</c>, <c>{.annex}</c>.</summary>
internal static class HeadingConverter
{
    public static void Add(BlockSequence sequence, Md.HeadingBlock heading)
    {
        var scope = sequence.Scope;
        var trailing = TrailingAttributes.Of(heading.Inline);
        var attributes = sequence.TakeAttributes(trailing?.Attributes ?? AttributeList.None(heading.Span.Start));
        var node = NodeText.Of(sequence.Fragment, heading);
        var (role, level) = RoleOf(attributes, heading.Level);
        var isNumbered = !attributes.TakeFlag("unnumbered") && role != HeadingRole.Preliminary;
        var mark = Marks.Take(scope, "h", node, attributes, sequence.Place with { Style = null });
        attributes.ReportRest("a heading", scope.Diagnostics);
        var content = new InlineConverter(scope, sequence.Fragment, sequence.Place).Convert(heading.Inline, trailing);
        TypedMarks.CheckHeading(heading, sequence.Fragment, scope.Diagnostics);
        if (content.IsEmpty)
            scope.Diagnostics.Report(MarkdownDiagnostics.EmptyHeading, node.Span);
        scope.IsInAppendix |= role == HeadingRole.Appendix;
        sequence.AddApart(new Heading(mark, role, level, content, isNumbered));
    }

    private static (HeadingRole Role, int Level) RoleOf(AttributeBag attributes, int level)
    {
        if (attributes.TakeFlag("appendix"))
            return (HeadingRole.Appendix, 1);
        if (attributes.TakeFlag("annex"))
            return (HeadingRole.Annex, 2);
        return (attributes.TakeFlag("preliminary") ? HeadingRole.Preliminary : HeadingRole.Section, level);
    }
}
