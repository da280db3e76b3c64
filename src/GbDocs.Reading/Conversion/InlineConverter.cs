using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns the inlines of a line into the model's.</summary>
internal sealed class InlineConverter(PaperScope scope, Fragment fragment, Place place)
{
    private const int DeepestNesting = 100;

    private readonly LinkConverter links = new(scope, fragment);
    private int depth;

    /// <summary>The inlines of a block, but for attributes that belong to the block.</summary>
    /// <param name="container">The block's inlines; null for an empty block.</param>
    /// <param name="except">An inline to leave out.</param>
    public ImmutableArray<Inline> Convert(Md.ContainerInline? container, Md.Inline? except = null)
    {
        var result = new InlineBuilder(scope);
        AddChildren(container, except, result);
        result.TrimEnd();
        return result.ToImmutable();
    }

    /// <summary>The inlines from one to another, both included; up to the end where the last is null.</summary>
    public ImmutableArray<Inline> ConvertRange(Md.Inline? first, Md.Inline? last)
    {
        var result = new InlineBuilder(scope);
        for (var inline = first; inline is not null; inline = inline == last ? null : inline.NextSibling)
            Add(inline, result);
        result.TrimEnd();
        return result.ToImmutable();
    }

    private void AddChildren(Md.ContainerInline? container, Md.Inline? except, InlineBuilder result)
    {
        for (var child = container?.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child != except)
                Add(child, result);
        }
    }

    private void Add(Md.Inline inline, InlineBuilder result)
    {
        var span = fragment.SpanOf(inline.Span);
        switch (inline)
        {
            case Md.LiteralInline literal:
                result.AddText(literal.Content.ToString(), span);
                break;
            case Md.HtmlEntityInline entity:
                Papers.ControlCharacters.CheckValue(entity.Transcoded.AsSpan(), span, scope.Diagnostics);
                result.AddText(entity.Transcoded.ToString(), span);
                break;
            case Md.LineBreakInline { IsHard: true }:
                result.Add(new LineBreak(span));
                break;
            case Md.LineBreakInline:
                result.AddText(" ", span);
                break;
            case Md.HtmlInline html:
                AddHtml(html, span, result);
                break;
            case AttributeInline attributes:
                AddStrayAttributes(attributes, span, result);
                break;
            default:
                AddElement(inline, span, result);
                break;
        }
    }

    private void AddElement(Md.Inline inline, SourceSpan span, InlineBuilder result)
    {
        switch (inline)
        {
            case Md.CodeInline code:
                result.Add(new Code(span, code.Content));
                break;
            case Md.EmphasisInline emphasis:
                result.Add(new Formatted(span, emphasis.DelimiterCount == 2 ? InlineFormat.Strong : InlineFormat.Emphasis, Inner(emphasis)));
                break;
            case Md.AutolinkInline link:
                result.Add(links.Auto(link, span));
                break;
            case Md.LinkInline link:
                links.Add(link, TakeAttributes(inline), Inner(link), result);
                break;
            case SpanInline words:
                new SpanConverter(scope).Add(new AttributeBag(words.Attributes, fragment), span, Inner(words), result);
                break;
            case CitationInline citation:
                result.Add(CitationReader.Read(citation, TakeAttributes(inline), scope, fragment));
                break;
            case NoteCall or NoteInline or LocalNoteCall:
                AddNote(inline, span, result);
                break;
            case Md.DelimiterInline delimiter:
                result.AddText(delimiter.ToLiteral(), span);
                result.AddRange(Inner(delimiter));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
        }
    }

    private void AddNote(Md.Inline inline, SourceSpan span, InlineBuilder result)
    {
        if (place.IsInNote && inline is not LocalNoteCall)
        {
            scope.Diagnostics.Report(NoteDiagnostics.NoteInNote, span);
            return;
        }
        switch (inline)
        {
            case NoteCall call when scope.Footnotes.Call(call.Label, span) is { } note:
                result.Add(new FootnoteMark(span, scope.Names.Derive("mark", note.Value), note));
                break;
            case NoteInline text:
                var mark = new NodeMark(scope.Names.Derive("fn", fragment.Source(text)), span);
                var content = new InlineConverter(scope, fragment, place with { IsInNote = true }) { depth = depth }.Inner(text);
                result.Add(new FootnoteMark(span, scope.Names.Derive("mark", mark.Id.Value), scope.Footnotes.Add(mark, content)));
                break;
            case LocalNoteCall local when place.LocalNotes is { } notes:
                result.Add(new LocalNoteMark(span, scope.Names.Derive("mark", local.Label), notes.Call(local.Label, span)));
                break;
            case LocalNoteCall local:
                scope.Diagnostics.Report(NoteDiagnostics.LocalNoteOutside, span, local.Label);
                result.AddText($"[{local.Label}]", span);
                break;
        }
    }

    private void AddHtml(Md.HtmlInline html, SourceSpan span, InlineBuilder result)
    {
        if (html.Tag is "<br>" or "<br/>" or "<br />")
        {
            result.Add(new LineBreak(span));
        }
        else if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            scope.Diagnostics.Report(MarkdownDiagnostics.RawHtml, span, HtmlHints.For(html.Tag));
            result.AddText(html.Tag, span);
        }
    }

    private void AddStrayAttributes(AttributeInline attributes, SourceSpan span, InlineBuilder result)
    {
        if (TakesAttributes(attributes.PreviousSibling) && attributes.PreviousSibling!.Span.End + 1 == attributes.Span.Start)
            return;
        scope.Diagnostics.Report(MarkdownDiagnostics.StrayAttributes, span, attributes.Text);
        result.AddText(attributes.Text, span);
    }

    private ImmutableArray<Inline> Inner(Md.ContainerInline container)
    {
        if (++depth > DeepestNesting)
        {
            scope.Diagnostics.Report(MarkdownDiagnostics.TooDeep, fragment.SpanOf(container.Span) with { Length = 0 }, "100");
            depth--;
            return [];
        }
        var content = new InlineBuilder(scope);
        AddChildren(container, except: null, content);
        depth--;
        return content.ToImmutable();
    }

    private AttributeBag TakeAttributes(Md.Inline inline) =>
        inline.NextSibling is AttributeInline attributes && inline.Span.End + 1 == attributes.Span.Start
            ? new AttributeBag(attributes.Attributes, fragment)
            : new AttributeBag(AttributeList.None(inline.Span.End + 1), fragment);

    private static bool TakesAttributes(Md.Inline? inline) => inline is Md.LinkInline or CitationInline;
}
