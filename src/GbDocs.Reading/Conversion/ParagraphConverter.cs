using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns paragraphs into the model's: numbered ones, plain ones, figures that stand alone, captions, lines of attributes.</summary>
internal static class ParagraphConverter
{
    private static readonly string[] Suffixes = ["bis", "ter", "quater", "quinquies"];

    /// <summary>Adds a paragraph and gives the index of the last block that it took.</summary>
    public static int Add(BlockSequence sequence, Md.ContainerBlock container, int index, Md.ParagraphBlock paragraph)
    {
        var trailing = TrailingAttributes.Of(paragraph.Inline);
        if (trailing is not null && paragraph.Inline!.FirstChild == trailing)
        {
            sequence.Hold(trailing);
            return index;
        }
        if (FigureConverter.PictureIn(paragraph) is { } picture)
            return FigureConverter.Add(sequence, container, index, picture);
        if (TableCaptions.IsCaption(paragraph) && PipeTableConverter.TakesCaption(sequence, container, index))
            return PipeTableConverter.AddCaption(sequence, container, index, paragraph);
        if (IsGridTable(paragraph))
        {
            sequence.Scope.Diagnostics.Report(MarkdownDiagnostics.GridTable, sequence.Fragment.SpanOf(paragraph.Span));
            return index;
        }
        if (TableCaptions.IsCaption(paragraph))
            sequence.Scope.Diagnostics.Report(TableDiagnostics.CaptionAlone, sequence.Fragment.SpanOf(paragraph.Span));
        AddText(sequence, paragraph, trailing);
        return index;
    }

    // "+-----+-----+" is the upper edge of Pandoc's grid tables.
    private static bool IsGridTable(Md.ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is Markdig.Syntax.Inlines.LiteralInline first
        && first.Content.AsSpan().Trim() is ['+', '-', '-', .., '+'] edge
        && edge.IndexOfAnyExcept("+-:=") < 0;

    private static void AddText(BlockSequence sequence, Md.ParagraphBlock paragraph, AttributeInline? trailing)
    {
        var (scope, fragment) = (sequence.Scope, sequence.Fragment);
        var node = NodeText.Of(fragment, paragraph);
        var attributes = sequence.TakeAttributes(trailing?.Attributes ?? AttributeList.None(paragraph.Span.Start));
        var continues = attributes.TakeFlag("cont");
        var isNumbered = attributes.TakeFlag("numbered") | (sequence.Place.IsNumbered && !scope.IsInAppendix);
        isNumbered &= !attributes.TakeFlag("unnumbered") && !continues;
        var suffix = SuffixOf(attributes);
        var mark = Marks.Take(scope, "p", node, attributes, sequence.Place);
        attributes.ReportRest("a paragraph", scope.Diagnostics);
        if (mark.Style is null && sequence.Place.LocalNotes is null)
            TypedMarks.Check(paragraph, fragment, scope.Diagnostics);
        var content = new InlineConverter(scope, fragment, sequence.Place).Convert(paragraph.Inline, trailing);
        if (content.IsEmpty)
            return;
        if (continues)
            Continue(sequence, new Paragraph(mark, content));
        else if (isNumbered && mark.Style is null)
            sequence.AddApart(Numbered(scope, mark, node, content) with { Suffix = suffix });
        else
            AddPlain(sequence, new Paragraph(mark, content), suffix);
    }

    private static NumberedParagraph Numbered(PaperScope scope, NodeMark mark, NodeText node, ImmutableArray<Inline> content) =>
        new(mark, [new Paragraph(Marks.Plain(scope, "t", node), content)]);

    private static void AddPlain(BlockSequence sequence, Paragraph paragraph, string suffix)
    {
        if (suffix.Length > 0)
            sequence.Scope.Diagnostics.Report(MarkdownDiagnostics.SuffixWithoutNumber, paragraph.Mark.Span, suffix);
        sequence.AddApart(paragraph);
    }

    private static void Continue(BlockSequence sequence, Paragraph paragraph)
    {
        if (sequence.Last is NumberedParagraph owner)
        {
            sequence.Last = owner with { Content = owner.Content.Add(paragraph) };
            return;
        }
        sequence.Scope.Diagnostics.Report(MarkdownDiagnostics.NothingToContinue, paragraph.Mark.Span);
        sequence.AddApart(paragraph);
    }

    private static string SuffixOf(AttributeBag attributes)
    {
        var found = string.Empty;
        foreach (var suffix in Suffixes)
        {
            if (attributes.TakeFlag(suffix))
                found = suffix;
        }
        return found;
    }
}
