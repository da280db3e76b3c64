using GbDocs.Model.Resolved;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// Writes "Appendix II" as one field. The label belongs to Word's number, so that a REF to it prints both words; Word alone could leave the
/// label out, other readers cannot.
/// </summary>
internal static class LabelReference
{
    /// <summary>Writes words and the number after them where they end in the number's label; false where they do not.</summary>
    public static bool TryWrite(Story story, ReferencePiece words, ReferencePiece piece, RunLook look)
    {
        if (words.Target is not null || piece is not { Field: ReferenceField.Number, Target: { } target })
            return false;
        if (story.Build.Resolved.Numbers.Of(target) is not { Kind: NumberKind.Appendix or NumberKind.Annex } number)
            return false;
        var mark = number.Mark.TrimEnd('.');
        var label = mark.EndsWith(piece.Text, StringComparison.Ordinal) ? mark[..^piece.Text.Length] : string.Empty;
        if (label.Length == 0 || !words.Text.Replace('\u00A0', ' ').EndsWith(label, StringComparison.Ordinal))
            return false;
        RunWriter.Write(story, words.Text[..^label.Length], look);
        FieldWriter.Write(story, $"REF {story.Build.Bookmarks.NameOf(target)} \\n \\h", words.Text[^label.Length..] + piece.Text, look);
        return true;
    }
}
