using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Syntax;

/// <summary>Parses what papers write in brackets beside CommonMark's links: notes, citations, local note marks, words with attributes.</summary>
internal sealed class BracketParser : InlineParser
{
    public BracketParser() => OpeningCharacters = ['[', ']', '^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.CurrentChar switch
    {
        '^' => MatchNoteOpening(processor, ref slice),
        ']' => MatchClosing(processor, ref slice),
        _ => MatchNoteCall(processor, ref slice) || MatchCitation(processor, ref slice) || MatchLocalNote(processor, ref slice),
    };

    private bool MatchNoteOpening(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;
        var start = processor.GetSourcePosition(slice.Start);
        processor.Inline = new NoteOpener(this) { Type = DelimiterType.Open, Span = new SourceSpan(start, start + 1) };
        slice.Start += 2;
        return true;
    }

    private static bool MatchNoteCall(InlineProcessor processor, ref StringSlice slice)
    {
        if (FootnoteDefinitionParser.LabelLength(slice, isMark: true) is not (> 0 and var length))
            return false;
        Emit(processor, ref slice, new NoteCall(slice.Text.Substring(slice.Start + 2, length)), length + "[^]".Length);
        return true;
    }

    private static bool MatchCitation(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;
        var text = slice.AsSpan();
        var close = text[1..].IndexOfAny('[', ']') + 1;
        if (close < 3 || text[close] != ']')
            return false;
        var citation = new CitationInline(text[1..close].ToString(), processor.GetSourcePosition(slice.Start + 1));
        Emit(processor, ref slice, citation, close + 1);
        return true;
    }

    private static bool MatchLocalNote(InlineProcessor processor, ref StringSlice slice)
    {
        var length = 0;
        while (slice.PeekChar(1 + length) == '*')
            length++;
        if (length == 0)
            return false;
        while (slice.PeekChar(1 + length) is var c && (c.IsAlphaNumeric() || c == '-'))
            length++;
        if (slice.PeekChar(1 + length) != ']')
            return false;
        Emit(processor, ref slice, new LocalNoteCall(slice.Text.Substring(slice.Start + 1, length)), length + 2);
        return true;
    }

    private static bool MatchClosing(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline?.FirstParentOrSelf() is not { } opener)
            return false;
        if (opener is NoteOpener)
        {
            Wrap(processor, opener, new NoteInline(), processor.GetSourcePosition(slice.Start));
            slice.Start++;
            return true;
        }
        var after = slice;
        after.Start++;
        if (!opener.IsImage && MatchTargets(processor, opener, ref slice, after))
            return true;
        if (opener.IsImage || AttributeParser.Read(processor, after, out var length) is not { } attributes)
            return false;
        Wrap(processor, opener, new SpanInline(attributes), attributes.Start + attributes.Length - 1);
        slice.Start += 1 + length;
        return true;
    }

    // CommonMark's addresses hold no blanks; a list of names may: [](#s:a, #s:b).
    private static bool MatchTargets(InlineProcessor processor, LinkDelimiterInline opener, ref StringSlice slice, StringSlice after)
    {
        var text = after.AsSpan();
        if (!text.StartsWith("(#"))
            return false;
        var close = text.IndexOf(')');
        if (close < 0 || !text[..close].Contains(',') || text[1..close].IndexOfAny("<\"'(") >= 0)
            return false;
        var link = new LinkInline
        {
            Url = text[1..close].ToString(),
            UrlSpan = new SourceSpan(processor.GetSourcePosition(after.Start + 1), processor.GetSourcePosition(after.Start + close - 1)),
        };
        Wrap(processor, opener, link, processor.GetSourcePosition(after.Start + close));
        slice.Start += close + 2;
        return true;
    }

    private static void Wrap(InlineProcessor processor, LinkDelimiterInline opener, ContainerInline container, int end)
    {
        container.Span = new SourceSpan(opener.Span.Start, end);
        opener.ReplaceBy(container);
        processor.Inline = container;
        processor.PostProcessInlines(0, container, null, isFinalProcessing: false);
        container.IsClosed = true;
    }

    private static void Emit(InlineProcessor processor, ref StringSlice slice, LeafInline inline, int length)
    {
        var start = processor.GetSourcePosition(slice.Start);
        inline.Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1));
        processor.Inline = inline;
        slice.Start += length;
    }
}

/// <summary>Finds the bracket that a closing one closes.</summary>
internal static class Openers
{
    /// <summary>The innermost open bracket around an inline, itself included; null where none is open.</summary>
    public static LinkDelimiterInline? FirstParentOrSelf(this Inline inline)
    {
        for (Inline? at = inline; at is not null; at = at.Parent)
        {
            if (at is LinkDelimiterInline opener)
                return opener;
        }
        return null;
    }
}
