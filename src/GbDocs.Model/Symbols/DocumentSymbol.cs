using System.Collections.Immutable;

namespace GbDocs.Model.Symbols;

/// <summary>The symbol of a document: <c>GB.328/POL/8</c>, <c>A/RES/55/2</c>.</summary>
/// <param name="Text">The symbol as it is printed: no spaces but in <c>(&amp; Corr.)</c>.</param>
/// <param name="Parts">What stands between its strokes, suffixes taken off: <c>GB.328</c>, <c>POL</c>, <c>8</c>.</param>
/// <param name="Suffixes">Its suffixes in order: <c>Rev.1</c>, <c>&amp; Corr.</c></param>
public sealed record DocumentSymbol(string Text, ImmutableArray<string> Parts, ImmutableArray<string> Suffixes)
{
    /// <summary>The session of the Governing Body that it belongs to; 0 for symbols of other bodies.</summary>
    public int Session { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
