using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>How rows of one role look.</summary>
/// <param name="ParagraphStyle">Style of the text in their cells.</param>
public sealed record RowStyle(string ParagraphStyle)
{
    /// <summary>Colour behind them; null for none.</summary>
    public Colour? Background { get; init; }

    /// <summary>Where the text of their cells stands.</summary>
    public VerticalAlignment VerticalAlignment { get; init; }

    /// <summary>Line above them, instead of the one between rows; null for that one.</summary>
    public Border? Above { get; init; }

    /// <summary>Line below them, instead of the one between rows; null for that one.</summary>
    public Border? Below { get; init; }
}
