using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>The bare words of a line: for outlines, titles, document properties and checks.</summary>
public static class PlainText
{
    /// <summary>The words without notes; line breaks and tabs are spaces.</summary>
    /// <param name="line">The line.</param>
    /// <param name="references">Words of what is computed; without them computed inlines are left out.</param>
    public static string Of(ImmutableArray<Inline> line, ReferenceTable? references = null)
    {
        if (line is [Text only])
            return only.Value;
        var words = new StringBuilder();
        Append(words, line, references);
        return words.ToString();
    }

    private static void Append(StringBuilder words, ImmutableArray<Inline> line, ReferenceTable? references)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Text text: words.Append(text.Value); break;
                case Code code: words.Append(code.Value); break;
                case LineBreak or Tab: words.Append(' '); break;
                case Reference { Content.IsEmpty: true } i: AppendComputed(words, i.Id, references); break;
                case Citation i: AppendComputed(words, i.Id, references); break;
                case Abbreviation i when references is null: words.Append(i.Short); break;
                case Abbreviation i: AppendComputed(words, i.Id, references); break;
                case Computed i: AppendComputed(words, i.Id, references); break;
                case InlinePicture i: words.Append(i.AlternativeText); break;
                default: Append(words, InlineContent.Of(inline), references); break;
            }
        }
    }

    private static void AppendComputed(StringBuilder words, NodeId id, ReferenceTable? references)
    {
        if (references is null)
            return;
        foreach (var piece in references.Of(id))
            words.Append(piece.Text);
    }
}
