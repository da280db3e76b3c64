using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>A cell in its place.</summary>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="Width">How many columns it covers.</param>
/// <param name="Span">Whether it goes on from or into another row.</param>
/// <param name="Cell">What the drafter wrote; null for an empty place.</param>
internal sealed record LaidCell(int Column, int Width, CellSpan Span, TableCell? Cell);
