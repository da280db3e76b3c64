namespace GbDocs.Model.Sources;

/// <summary>A half-open stretch of one source: it begins at <paramref name="Start"/> and ends before <see cref="End"/>.</summary>
/// <param name="Source">The text, or null where something has no origin in a file (<see cref="None"/>).</param>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units; 0 marks a place between two characters.</param>
public readonly record struct SourceSpan(SourceText? Source, int Start, int Length)
{
    /// <summary>The span of what no file holds.</summary>
    public static SourceSpan None => default;

    /// <summary>Offset just after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span lies in no file.</summary>
    public bool IsNone => Source is null;

    /// <summary>The text of the span; empty for <see cref="None"/>.</summary>
    public ReadOnlySpan<char> Text => Source is null ? [] : Source.Text.AsSpan(Start, Length);

    /// <summary>The line and column of the first unit; line 1, column 1 for <see cref="None"/>.</summary>
    public LinePosition Position => Source?.PositionOf(Start) ?? new LinePosition(1, 1);

    /// <summary>The smallest span that covers both; the first where they lie in different sources.</summary>
    public SourceSpan Through(SourceSpan last)
    {
        if (Source is null)
            return last;
        if (!ReferenceEquals(Source, last.Source))
            return this;
        var start = Math.Min(Start, last.Start);
        return new SourceSpan(Source, start, Math.Max(End, last.End) - start);
    }

    /// <summary>The first stretch of this span that holds some words, whatever space or line end parts them; the span itself where they do not stand in it so.</summary>
    public SourceSpan Find(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < Length; at++)
        {
            if (LengthOf(words, Text[at..]) is var length and > 0)
                return new SourceSpan(Source, Start + at, length);
        }
        return this;
    }

    // How much of a text the words take that it begins with; 0 where it begins otherwise.
    private static int LengthOf(ReadOnlySpan<char> words, ReadOnlySpan<char> text)
    {
        var at = 0;
        foreach (var character in words)
        {
            if (at == text.Length || !(char.IsWhiteSpace(character) ? char.IsWhiteSpace(text[at]) : text[at] == character))
                return 0;
            at++;
            while (char.IsWhiteSpace(character) && at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        }
        return at;
    }

    /// <summary>Path, line and column as diagnostics print them: <c>paper.md(42,31)</c>.</summary>
    public override string ToString() =>
        Source is null ? "(no source)" : $"{Source.Path}({Position.Line},{Position.Column})";
}
