using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Language;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using Papers = GbDocs.Model.Papers;

namespace GbDocs.Rendering.Text;

/// <summary>Turns inlines into lines, one sentence each, and remembers the notes whose marks it met.</summary>
internal sealed class LinePrinter(ResolvedPaper paper)
{
    // While a line is cut into sentences a mark counts as a closing quote: "text.[1] Next" ends after the mark.
    private const char MaskedMark = '”';
    private readonly List<PlacedNote> pending = [];
    private readonly HashSet<NodeId> footnotes = [.. paper.Paper.Notes.Select(n => n.Id)];
    private readonly StringBuilder words = new();
    private readonly StringBuilder masked = new();

    /// <summary>The notes to be printed below what was just printed; they are handed out once.</summary>
    public ImmutableArray<PlacedNote> TakeNotes()
    {
        ImmutableArray<PlacedNote> taken = [.. pending];
        pending.Clear();
        return taken;
    }

    /// <summary>The words in one line.</summary>
    public string Whole(ImmutableArray<Inline> line)
    {
        Read(line);
        return Plain(words.ToString().Replace('\n', ' '));
    }

    /// <summary>The words, one sentence a line; a forced break ends a line as well.</summary>
    public IReadOnlyList<string> Split(ImmutableArray<Inline> line)
    {
        Read(line);
        var (text, mask) = (words.ToString(), masked.ToString());
        var sentences = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var forced = text.IndexOf('\n', start);
            var end = forced < 0 ? text.Length : forced;
            while (start < end)
            {
                var length = Sentences.FirstLength(mask.AsSpan(start, end - start));
                sentences.Add(Plain(text.Substring(start, length)).TrimEnd());
                start += length;
            }
            start = end + 1;
        }
        return sentences;
    }

    // Spaces that keep a line together have done their work once sentences are told apart.
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private void Read(ImmutableArray<Inline> line)
    {
        words.Clear();
        masked.Clear();
        Append(line);
    }

    private void Append(ImmutableArray<Inline> line)
    {
        foreach (var inline in line)
            Append(inline);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case Papers.Text i: Append(i.Value.Replace('\n', ' ')); break;
            case LineBreak: Append("\n"); break;
            case Tab: Append("  "); break;
            case Code i: Append(i.Value.Replace('\n', ' ')); break;
            case Link i: AppendLink(i); break;
            case Reference { Content.IsEmpty: true } i: AppendPieces(i.Id); break;
            case Citation i: AppendPieces(i.Id); break;
            case Abbreviation i: AppendPieces(i.Id); break;
            case Computed i: AppendPieces(i.Id); break;
            case FootnoteMark i: AppendMark(paper.Notes.Of(i.Id)); break;
            case LocalNoteMark i: AppendMark(paper.Notes.Of(i.Id)); break;
            case InlinePicture i: Append($"[picture: {i.AlternativeText}]"); break;
            case AnchorPoint: break;
            default: Append(InlineContent.Of(inline)); break;
        }
    }

    private void AppendLink(Link link)
    {
        var start = words.Length;
        Append(link.Content);
        var shown = words.ToString(start, words.Length - start);
        if (!link.Url.EndsWith(shown, StringComparison.Ordinal))
            Append($" <{link.Url}>");
    }

    private void AppendPieces(NodeId id)
    {
        foreach (var piece in paper.References.Of(id))
            Append(piece.Field == ReferenceField.Page ? "[page]" : piece.Text);
    }

    private void AppendMark(PlacedNote? note)
    {
        if (note is null)
            return;
        words.Append('[').Append(note.Label).Append(']');
        masked.Append(MaskedMark, note.Label.Length + 2);
        if (!note.IsRepeat && footnotes.Contains(note.Note.Id))
            pending.Add(note);
    }

    private void Append(string text)
    {
        words.Append(text);
        masked.Append(text);
    }
}
