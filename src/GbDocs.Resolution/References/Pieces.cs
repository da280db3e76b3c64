using System.Collections.Immutable;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.References;

/// <summary>Collects the pieces of a computed text; neighbouring plain words become one piece.</summary>
internal sealed class Pieces(Strings strings)
{
    private readonly ImmutableArray<ReferencePiece>.Builder pieces = ImmutableArray.CreateBuilder<ReferencePiece>();

    /// <summary>The words of the paper's language.</summary>
    public Strings Strings => strings;

    /// <summary>Adds a piece.</summary>
    public void Add(ReferencePiece piece)
    {
        var isPlain = piece is { Field: ReferenceField.Words, Target: null, Url: null, IsTitle: false };
        if (isPlain && pieces is [.., { Field: ReferenceField.Words, Target: null, Url: null, IsTitle: false } last])
            pieces[^1] = last with { Text = last.Text + piece.Text };
        else if (!isPlain || piece.Text.Length > 0)
            pieces.Add(piece);
    }

    /// <summary>Adds plain words.</summary>
    public void Words(string words) => Add(new ReferencePiece(words));

    /// <summary>Adds what stands before part <paramref name="index"/> of <paramref name="count"/>: nothing, a comma, or "and".</summary>
    public void Separate(int index, int count)
    {
        if (index > 0)
            Words(index == count - 1 ? $" {strings["and"]} " : ", ");
    }

    /// <summary>What was collected.</summary>
    public ImmutableArray<ReferencePiece> ToImmutable() => pieces.ToImmutable();
}
