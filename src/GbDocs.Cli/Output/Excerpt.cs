using GbDocs.Model.Sources;

namespace GbDocs.Cli.Output;

/// <summary>The line of a source that a diagnostic is about, and the place in it, ready to be printed.</summary>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Before">What stands before the place; begins with <c>…</c> where it is cut.</param>
/// <param name="Marked">The place itself, as far as it lies on this line; may be empty.</param>
/// <param name="After">What stands after it; ends with <c>…</c> where it is cut.</param>
internal sealed record Excerpt(int Line, string Before, string Marked, string After)
{
    // A paragraph is often one long line: as much of it is shown as a narrow terminal holds.
    private const int MostBefore = 60;
    private const int MostAfter = 40;
    private const int MostMarked = 80;

    /// <summary>The excerpt for a span; null where the span lies in no file.</summary>
    public static Excerpt? Of(SourceSpan span)
    {
        if (span.Source is null)
            return null;
        var place = span.Position;
        var text = span.Source.Line(place.Line).ToString();
        var start = Math.Min(place.Column - 1, text.Length);
        var end = Math.Min(start + span.Length, text.Length);
        return new Excerpt(place.Line, Tail(text[..start]), Head(text[start..end], MostMarked), Head(text[end..], MostAfter));
    }

    private static string Tail(string text) =>
        Printable(text.Length <= MostBefore ? text : "…" + text[WholeCharacter(text, text.Length - MostBefore)..]);

    private static string Head(string text, int most) =>
        Printable(text.Length <= most ? text : text[..WholeCharacter(text, most)] + "…");

    // Never between the two halves of a character.
    private static int WholeCharacter(string text, int index) => char.IsLowSurrogate(text[index]) ? index + 1 : index;

    private static string Printable(string text) => SafeText.Inline(text.Replace("\t", "    ", StringComparison.Ordinal));
}
