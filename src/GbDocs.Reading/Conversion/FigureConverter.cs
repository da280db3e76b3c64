using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using GbDocs.Reading.Tables;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns pictures that stand alone in a paragraph, and <c>.figure</c> divs, into figures.</summary>
internal static class FigureConverter
{
    /// <summary>The picture that is all of a paragraph but for attributes; null where there is other text.</summary>
    public static MdInlines.LinkInline? PictureIn(Md.ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is MdInlines.LinkInline { IsImage: true } picture
        && (picture.NextSibling is null || (picture.NextSibling is AttributeInline attributes && attributes.NextSibling is null))
            ? picture
            : null;

    /// <summary>Adds a picture with its notes and gives the index of the last block that it took.</summary>
    public static int Add(BlockSequence sequence, Md.ContainerBlock container, int index, MdInlines.LinkInline picture)
    {
        var notes = new LocalNotes(sequence.Scope.Names);
        var own = (picture.NextSibling as AttributeInline)?.Attributes ?? AttributeList.None(picture.Span.End + 1);
        var attributes = sequence.TakeAttributes(own);
        var figure = FigureOf(sequence, picture, attributes, notes);
        attributes.ReportRest("a figure", sequence.Scope.Diagnostics);
        var last = NotesReader.TakeAfter(sequence, container, index, notes);
        Put(sequence, figure, notes);
        return last;
    }

    /// <summary>Adds a <c>.figure</c> div, which holds a picture or a chart and notes.</summary>
    public static int AddDiv(Div div, Md.ContainerBlock container, int index)
    {
        var notes = new LocalNotes(div.Scope.Names);
        Figure? figure = null;
        var contents = 0;
        foreach (var child in div.Block)
        {
            if (NotesReader.IsNotes(child))
            {
                NotesReader.Read(div.Sequence, (DivBlock)child, notes);
                continue;
            }
            contents++;
            figure ??= child switch
            {
                Md.ParagraphBlock paragraph when PictureIn(paragraph) is { } picture => WithOwn(div, picture, notes),
                Md.FencedCodeBlock { Info: "chart" } chart => ChartConverter.FigureOf(div.Sequence, chart, div.Attributes, notes),
                _ => null,
            };
        }
        div.Attributes.ReportRest("a figure", div.Scope.Diagnostics);
        if (contents != 1 || figure is null)
            div.Scope.Diagnostics.Report(FigureDiagnostics.FigureContent, div.FenceSpan);
        var last = NotesReader.TakeAfter(div.Sequence, container, index, notes);
        Put(div.Sequence, figure, notes);
        return last;
    }

    /// <summary>Adds a figure with the notes below it.</summary>
    public static void Put(BlockSequence sequence, Figure? figure, LocalNotes notes)
    {
        var below = notes.Complete(sequence.Scope.Diagnostics);
        if (figure is not null)
            sequence.Add(figure with { Below = figure.Below with { Notes = below } });
    }

    private static Figure? WithOwn(Div div, MdInlines.LinkInline picture, LocalNotes notes)
    {
        if (picture.NextSibling is AttributeInline own)
            div.Attributes.Add(own.Attributes);
        return FigureOf(div.Sequence, picture, div.Attributes, notes);
    }

    private static Figure? FigureOf(BlockSequence sequence, MdInlines.LinkInline picture, AttributeBag attributes, LocalNotes notes)
    {
        var (scope, fragment) = (sequence.Scope, sequence.Fragment);
        var span = fragment.SpanOf(picture.Span);
        var alternative = PlainText.Of(picture);
        if (alternative.Length == 0)
            scope.Diagnostics.Report(FigureDiagnostics.NoAlternativeText, span, picture.Url ?? string.Empty);
        var caption = CaptionOf(sequence, attributes, TitleOf(picture, fragment), notes);
        var share = ShareOf(attributes, scope);
        var source = BlockConverter.Line(scope, attributes.TakeMarkdown("source"), sequence.Place.Plain);
        var node = new NodeText(span, picture.Url + caption?.Title.Length);
        var mark = Marks.Take(scope, "fig", node, attributes, sequence.Place with { Style = null });
        var file = scope.Files.Picture(picture.Url ?? string.Empty, fragment.SpanOf(picture.UrlSpan.IsEmpty ? picture.Span : picture.UrlSpan));
        return file is null ? null : new Figure(mark, caption, new PictureGraphic(file, share), alternative, BelowMatter.None with { Source = source });
    }

    /// <summary>The caption of a figure: the attribute, or the title after the picture's address.</summary>
    public static Caption? CaptionOf(BlockSequence sequence, AttributeBag attributes, MappedText? title, LocalNotes notes)
    {
        var isNumbered = !attributes.TakeFlag("unnumbered");
        var units = attributes.TakeText("units");
        var words = attributes.TakeMarkdown("title") ?? title;
        if (words is null)
            return null;
        var line = BlockConverter.Line(sequence.Scope, words, sequence.Place.Plain with { LocalNotes = notes });
        return new Caption(line, isNumbered, units);
    }

    private static MappedText? TitleOf(MdInlines.LinkInline picture, Fragment fragment)
    {
        if (string.IsNullOrEmpty(picture.Title))
            return null;
        var (start, length) = (picture.TitleSpan.Start + 1, picture.TitleSpan.Length - 2);
        var isVerbatim = length == picture.Title.Length && fragment.Text.Text.AsSpan(start, length).SequenceEqual(picture.Title);
        return isVerbatim ? fragment.Text.Slice(start, length) : MappedSlices.Of(picture.Title, fragment.SpanOf(picture.TitleSpan));
    }

    private static int ShareOf(AttributeBag attributes, PaperScope scope)
    {
        if (attributes.TakeValue("width") is not { } item)
            return 0;
        var isShare = item.Value.EndsWith('%') && decimal.TryParse(item.Value[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 1 and <= 100;
        if (isShare)
            return (int)(decimal.Parse(item.Value[..^1], CultureInfo.InvariantCulture) * 10);
        scope.Diagnostics.Report(FigureDiagnostics.BadWidth, attributes.ValueSpanOf(item), item.Value);
        return 0;
    }
}
