using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns fenced divs into the model's blocks by their class.</summary>
internal static class DivConverter
{
    private static readonly Dictionary<string, Action<Div>> Kinds = new(StringComparer.Ordinal)
    {
        ["cover"] = d => d.Put(new Cover(d.Mark("cover"), d.Content(d.Plain))),
        ["summary"] = SummaryConverter.Add,
        ["decision"] = d => d.Put(new Decision(d.Mark("decision"), d.Content(d.Inside))),
        ["question"] = d => d.Put(new Question(d.Mark("question"), d.Content(d.Plain))),
        ["quotation"] = d => d.Sequence.Add(new Quotation(d.Mark("quote"), d.Content(d.Plain))),
        ["epigraph"] = d => d.Put(EpigraphOf(d)),
        ["reproduced"] = d => d.Put(new Reproduced(d.Mark("reproduced"), d.Content(d.Plain), d.Line("source"))),
        ["box"] = d => d.Put(BoxOf(d)),
        ["landscape"] = d => d.Put(new Landscape(d.Mark("landscape"), d.Content(d.Inside))),
        ["page-break"] = d => d.Put(PageBreakOf(d)),
        ["contents"] = ListingConverter.AddContents,
        ["listing"] = ListingConverter.AddListing,
        ["unnumbered"] = d => d.Spread(d.Place with { IsNumbered = false }),
        ["numbered"] = d => d.Spread(d.Place with { IsNumbered = true }),
    };

    private static readonly Dictionary<string, string> PartsOf = new(StringComparer.Ordinal)
    {
        ["row"] = "a table",
        ["cell"] = "a row of a table",
        ["entry"] = "a summary box",
        ["checks"] = "a table, or right after one",
    };

    /// <summary>Adds a div and gives the index of the last block that it took.</summary>
    public static int Add(BlockSequence sequence, Md.ContainerBlock container, int index, DivBlock block)
    {
        ReportFence(sequence, block);
        var div = new Div(sequence, block);
        var kind = div.Attributes.TakeClass(c => Kinds.ContainsKey(c) || c is "table" or "figure" or "notes" || PartsOf.ContainsKey(c))?.Name;
        switch (kind)
        {
            case "table":
                return TableDivConverter.Add(div, container, index);
            case "figure":
                return FigureConverter.AddDiv(div, container, index);
            case "notes":
                sequence.Scope.Diagnostics.Report(NoteDiagnostics.NotesWithoutOwner, div.FenceSpan);
                break;
            case null:
                AddStyled(div);
                break;
            default:
                AddKind(div, kind);
                break;
        }
        return index;
    }

    private static void AddKind(Div div, string kind)
    {
        if (PartsOf.TryGetValue(kind, out var owner))
            div.Scope.Diagnostics.Report(MarkdownDiagnostics.Misplaced, div.FenceSpan, "." + kind, owner);
        else
            Kinds[kind](div);
        if (div.Block.Count == 0 && kind is not ("page-break" or "contents" or "listing"))
            div.Scope.Diagnostics.Report(MarkdownDiagnostics.EmptyBlock, div.FenceSpan, kind);
        div.Attributes.ReportRest($"a block “{kind}”", div.Scope.Diagnostics);
    }

    // A class that is no construct is a paragraph style of the template; a div with a language alone has none.
    private static void AddStyled(Div div)
    {
        var style = div.Attributes.TakeClass(div.Scope.Sheet.Paragraphs.ContainsKey)?.Name;
        var language = Languages.Take(div.Attributes, div.Scope.Diagnostics);
        if (style is null && div.Attributes.TakeClass(_ => true) is { } unknown)
        {
            var names = Kinds.Keys.Concat(["table", "figure", "notes"]).Concat(div.Scope.Sheet.Paragraphs.Keys);
            div.Scope.Diagnostics.Report(MarkdownDiagnostics.UnknownDiv, div.Attributes.SpanOf(unknown), unknown.Name, Nearest.To(unknown.Name, names));
        }
        else if (style is null && language is null && div.Block.Attributes is not null)
        {
            div.Attributes.TakeId();
            div.Scope.Diagnostics.Report(MarkdownDiagnostics.DivWithoutClass, div.FenceSpan);
        }
        div.Spread(div.Place with
        {
            IsNumbered = style is null && div.Place.IsNumbered,
            Style = style ?? div.Place.Style,
            Language = language?.Tag ?? div.Place.Language,
            Direction = language?.Direction ?? div.Place.Direction,
        });
        div.Attributes.ReportRest("a block", div.Scope.Diagnostics);
    }

    private static void ReportFence(BlockSequence sequence, DivBlock block)
    {
        var span = sequence.Fragment.SpanOf(block.Span.Start, block.FenceEnd - block.Span.Start);
        if (block.Attributes is null)
            sequence.Scope.Diagnostics.Report(MarkdownDiagnostics.BadDiv, span);
        if (!block.IsClosed)
            sequence.Scope.Diagnostics.Report(MarkdownDiagnostics.UnclosedDiv, span, span.Text.Trim(':').Trim().ToString());
    }

    private static Epigraph EpigraphOf(Div div)
    {
        var mark = div.Mark("epigraph");
        var lines = div.Attributes.TakeMarkdown("by") is { } by ? SplitLines(by) : [];
        var attribution = lines.Select(l => BlockConverter.Line(div.Scope, l, div.Plain)).Where(l => !l.IsEmpty).ToImmutableArray();
        return new Epigraph(mark, div.Content(div.Plain), attribution);
    }

    private static IEnumerable<Model.Sources.MappedText> SplitLines(Model.Sources.MappedText text)
    {
        var start = 0;
        foreach (var line in text.Text.Split(';'))
        {
            var blanks = line.Length - line.TrimStart().Length;
            yield return text.Slice(start + blanks, line.Trim().Length);
            start += line.Length + 1;
        }
    }

    private static Box BoxOf(Div div)
    {
        var floats = div.Attributes.TakeFlag("float");
        var isNumbered = !div.Attributes.TakeFlag("unnumbered");
        var title = div.Attributes.TakeMarkdown("title");
        var mark = div.Mark("box");
        var caption = title is null ? null : new Caption(BlockConverter.Line(div.Scope, title, div.Plain), isNumbered);
        return new Box(mark, caption, div.Content(div.Plain), div.Line("source"), floats);
    }

    private static PageBreak PageBreakOf(Div div)
    {
        var toRight = div.Attributes.TakeFlag("right-hand");
        foreach (var inner in div.Block)
            div.Scope.Diagnostics.Report(MarkdownDiagnostics.Misplaced, div.Fragment.SpanOf(inner.Span), "Text", "the paragraphs after a page break");
        return new PageBreak(div.Mark("break"), toRight);
    }
}
