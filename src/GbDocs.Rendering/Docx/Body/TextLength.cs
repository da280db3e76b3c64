using GbDocs.Model.Papers;
using Words = GbDocs.Model.Papers.Text;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Counts the characters that a drafter wrote.</summary>
internal sealed class TextLength : PaperWalker
{
    /// <summary>Counts them.</summary>
    public TextLength(Paper paper) => Walk(paper);

    /// <summary>How many they are.</summary>
    public long Characters { get; private set; }

    /// <inheritdoc/>
    protected override void VisitInline(Inline inline)
    {
        Characters += inline is Words text ? text.Value.Length : 0;
        base.VisitInline(inline);
    }
}
