using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// Writes references to appendices and annexes, whose label belongs to Word's number: a REF to "Appendix II" prints both words. Where the
/// sentence has the word itself — "annexe II", "Appendices I and II" — the field leaves the label out.
/// </summary>
internal static class LabelReference
{
    /// <summary>Writes words and the number after them as one field where they end in the number's label; false where they do not.</summary>
    public static bool TryWrite(Story story, ReferencePiece words, ReferencePiece piece, RunLook look)
    {
        if (words.Target is not null || piece is not { Field: ReferenceField.Number, Target: { } target })
            return false;
        var label = LabelOf(story, target, piece.Text);
        if (label.Length == 0 || !words.Text.Replace('\u00A0', ' ').EndsWith(label, StringComparison.Ordinal))
            return false;
        RunWriter.Write(story, words.Text[..^label.Length], look);
        FieldWriter.Write(story, $"REF {story.Build.Bookmarks.NameOf(target)} \\n \\h", words.Text[^label.Length..] + piece.Text, look);
        return true;
    }

    /// <summary>Writes the number without its label; false where it has none.</summary>
    /// <remarks>
    /// Word leaves words out of a number by <c>\t</c>. LibreOffice does not know it and would print the label again; it keeps what a QUOTE
    /// around the field shows.
    /// </remarks>
    public static bool TryWriteNumber(Story story, string text, NodeId target, RunLook look)
    {
        if (LabelOf(story, target, text).Length == 0)
            return false;
        var bookmark = story.Build.Bookmarks.NameOf(target);
        story.Xml.Start("w:hyperlink").Attribute("w:anchor", bookmark).Attribute("w:history", 1);
        FieldWriter.WriteQuoted(story, $"REF {bookmark} \\n \\t", text, look);
        story.Xml.End();
        return true;
    }

    private static string LabelOf(Story story, NodeId target, string text)
    {
        if (text.Length == 0 || story.Build.Resolved.Numbers.Of(target) is not { Kind: NumberKind.Appendix or NumberKind.Annex } number)
            return string.Empty;
        var mark = number.Mark.TrimEnd('.');
        return mark.EndsWith(text, StringComparison.Ordinal) ? mark[..^text.Length] : string.Empty;
    }
}
