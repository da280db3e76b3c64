using GbDocs.Model.Papers;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Tables;

/// <summary>Reads the notes below a table or figure: <c>::: {.notes}</c> with <c>[*] …</c>, one to a line or paragraph.</summary>
internal static class NotesReader
{
    /// <summary>Whether a block holds notes.</summary>
    public static bool IsNotes(Md.Block block) =>
        block is DivBlock div && (div.ClassWord == "notes" || div.Attributes?.Items.Any(i => i.Kind == AttributeKind.Class && i.Name == "notes") == true);

    /// <summary>Reads the notes that stand right after a table or figure and gives the index of the last block taken.</summary>
    public static int TakeAfter(BlockSequence sequence, Md.ContainerBlock container, int index, LocalNotes notes)
    {
        if (index + 1 >= container.Count || !IsNotes(container[index + 1]))
            return index;
        Read(sequence, (DivBlock)container[index + 1], notes);
        return index + 1;
    }

    /// <summary>As <see cref="TakeAfter"/> below a table, whose declared figures may stand there too.</summary>
    public static int TakeAfterTable(BlockSequence sequence, Md.ContainerBlock container, int index, LocalNotes notes)
    {
        for (; index + 1 < container.Count && (IsNotes(container[index + 1]) || CheckReader.IsChecks(container[index + 1])); index++)
        {
            if (IsNotes(container[index + 1]))
                Read(sequence, (DivBlock)container[index + 1], notes);
        }
        return index;
    }

    /// <summary>Reads the notes of a block.</summary>
    public static void Read(BlockSequence sequence, DivBlock block, LocalNotes notes)
    {
        var div = new Div(sequence, block);
        div.Attributes.TakeFlag("notes");
        div.Attributes.ReportRest("a block “notes”", div.Scope.Diagnostics);
        if (!block.IsClosed)
            div.Scope.Diagnostics.Report(MarkdownDiagnostics.UnclosedDiv, div.FenceSpan, "notes");
        foreach (var child in block)
        {
            if (child is Md.ParagraphBlock { Inline.FirstChild: LocalNoteCall first })
                ReadLines(div, first, notes);
            else
                div.Scope.Diagnostics.Report(NoteDiagnostics.NotANote, div.Fragment.SpanOf(child.Span));
        }
    }

    private static void ReadLines(Div div, LocalNoteCall first, LocalNotes notes)
    {
        for (LocalNoteCall? call = first; call is not null;)
        {
            var next = NextLine(call);
            var inlines = new InlineConverter(div.Scope, div.Fragment, div.Plain with { IsInNote = true }).ConvertRange(call.NextSibling, next?.PreviousSibling);
            var last = next?.PreviousSibling ?? call.Parent!.LastChild!;
            var span = div.Fragment.SpanOf(call.Span.Start, last.Span.End - call.Span.Start + 1);
            var paragraph = new Paragraph(new NodeMark(div.Scope.Names.Derive("p", call.Label), span), inlines.TrimStart());
            notes.Add(call.Label, new Note(new NodeMark(notes.IdOf(call.Label), span), [paragraph]), div.Scope.Diagnostics);
            call = next;
        }
    }

    private static LocalNoteCall? NextLine(LocalNoteCall call)
    {
        for (var inline = call.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LocalNoteCall next && next.PreviousSibling is MdInlines.LineBreakInline)
                return next;
        }
        return null;
    }
}
