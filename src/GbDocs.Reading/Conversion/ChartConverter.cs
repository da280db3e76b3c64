using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Charts;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using GbDocs.Reading.Tables;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns <c>chart</c> fences into figures: the numbers stand in the fence, or in the file that <c>src</c> names.</summary>
internal static class ChartConverter
{
    /// <summary>Adds a chart with its notes and gives the index of the last block that it took.</summary>
    public static int Add(BlockSequence sequence, Md.ContainerBlock container, int index, Md.FencedCodeBlock fence)
    {
        var notes = new LocalNotes(sequence.Scope.Names);
        var attributes = sequence.TakeAttributes(AttributeList.None(fence.Span.Start));
        var figure = FigureOf(sequence, fence, attributes, notes);
        attributes.ReportRest("a chart", sequence.Scope.Diagnostics);
        var last = NotesReader.TakeAfter(sequence, container, index, notes);
        FigureConverter.Put(sequence, figure, notes);
        return last;
    }

    /// <summary>The figure of a fence; null, and reported, where it cannot be drawn.</summary>
    public static Figure? FigureOf(BlockSequence sequence, Md.FencedCodeBlock fence, AttributeBag attributes, LocalNotes notes)
    {
        var scope = sequence.Scope;
        AddOwn(sequence, fence, attributes);
        var caption = FigureConverter.CaptionOf(sequence, attributes, title: null, notes);
        var node = NodeText.Of(sequence.Fragment, fence);
        var source = BlockConverter.Line(scope, attributes.TakeMarkdown("source"), sequence.Place.Plain);
        var mark = Marks.Take(scope, "fig", node, attributes, sequence.Place with { Style = null });
        var hasTable = HasTable(attributes, scope.Diagnostics);
        var chart = ReadChart(sequence, fence, attributes, notes);
        if (chart is null)
            return null;
        chart = chart with { Units = caption?.Units ?? string.Empty, HasTable = hasTable };
        var alternative = attributes.TakeText("alt") is { Length: > 0 } alt ? alt : ChartWords.Describe(chart, caption);
        return new Figure(mark, caption, chart, alternative, BelowMatter.None with { Source = source });
    }

    // "table=none" where a table of the paper tells the same numbers.
    private static bool HasTable(AttributeBag attributes, DiagnosticBag diagnostics)
    {
        if (attributes.TakeValue("table") is not { } item)
            return true;
        if (item.Value != "none")
            diagnostics.Report(MarkdownDiagnostics.BadAttributeValue, attributes.ValueSpanOf(item), "table", item.Value, "none");
        return item.Value != "none";
    }

    private static void AddOwn(BlockSequence sequence, Md.FencedCodeBlock fence, AttributeBag attributes)
    {
        var text = sequence.Fragment.Text.Text;
        var line = text.AsSpan(fence.Span.Start);
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        var brace = line.IndexOf('{');
        if (brace < 0)
            return;
        var start = fence.Span.Start + brace;
        if (AttributeReader.Read(line[brace..], i => start + i, out _) is { } own)
            attributes.Add(own);
        else
            sequence.Scope.Diagnostics.Report(MarkdownDiagnostics.BadDiv, sequence.Fragment.SpanOf(start, line.Length - brace));
    }

    private static Chart? ReadChart(BlockSequence sequence, Md.FencedCodeBlock fence, AttributeBag attributes, LocalNotes notes)
    {
        var scope = sequence.Scope;
        var node = sequence.Fragment.SpanOf(fence.Span);
        var hasNames = SeriesNames.Asked(attributes, scope.Diagnostics);
        var type = attributes.TakeValue("type");
        var (kind, isOnePie) = ChartReader.KindOf(type?.Value ?? "bar");
        if (kind is null)
            scope.Diagnostics.Report(FigureDiagnostics.ChartType, attributes.ValueSpanOf(type!), type!.Value);
        var rows = attributes.TakeValue("src") is { } source
            ? scope.Files.Text(source.Value, attributes.ValueSpanOf(source)) is { } file ? CsvReader.Read(file, scope.Diagnostics) : (ImmutableArray<ImmutableArray<CsvField>>?)null
            : RowsOf(sequence, fence);
        if (rows is not { } read || kind is not { } known)
            return null;
        return new ChartReader(known, isOnePie, notes, scope.Diagnostics).Read(read, hasNames, node with { Length = 0 });
    }

    // The fence's lines are read where they stand, so that faults point at the drafter's line.
    private static ImmutableArray<ImmutableArray<CsvField>> RowsOf(BlockSequence sequence, Md.FencedCodeBlock fence)
    {
        var fragment = sequence.Fragment;
        var lines = new SourceText("chart", fence.Lines.ToString());
        var rows = CsvReader.Read(lines, new DiagnosticBag());
        return [.. rows.Select(r => ImmutableArray.CreateRange(r, f => f with { Span = PlaceOf(f, fence, fragment) }))];
    }

    private static SourceSpan PlaceOf(CsvField field, Md.FencedCodeBlock fence, Fragment fragment)
    {
        var position = field.Span.Position;
        var line = fence.Lines.Lines[position.Line - 1];
        return fragment.SpanOf(line.Slice.Start + position.Column - 1, field.Span.Length);
    }
}
