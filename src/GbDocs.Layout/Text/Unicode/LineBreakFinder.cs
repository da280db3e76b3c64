using System.Text;

namespace GbDocs.Layout.Text.Unicode;

/// <summary>
/// Text → the places where a line may or must end (Unicode Standard Annex 14, version 15.0, rules LB2 to LB31 with the numbers
/// of its example 7, as the consortium's own test file has them).
/// </summary>
internal static class LineBreakFinder
{
    private static readonly CodePointTable Classes = CodePointTable.Load("line-break-classes.bin");

    /// <summary>Fills in what may happen before each UTF-16 unit; the last element stands for the end of the text.</summary>
    /// <param name="text">The text; a lone surrogate counts as U+FFFD.</param>
    /// <param name="kinds">One element more than the text has units.</param>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakKind> kinds)
    {
        kinds[..(text.Length + 1)].Clear();
        var state = default(LineBreakState);
        for (var at = 0; at < text.Length;)
        {
            var length = Decode(text[at..], out var current);
            if (at == 0)
                state.Start(current); // LB2: never at the start
            else
                kinds[at] = state.Step(current, Next(text[(at + length)..]));
            at += length;
        }
        kinds[text.Length] = LineBreakKind.Mandatory; // LB3
    }

    // The class after marks that belong to the current character; AL at the end of the text.
    private static LineBreakClass Next(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var length = Decode(text, out var next);
            if (next is not (LineBreakClass.CM or LineBreakClass.ZWJ))
                return next;
            text = text[length..];
        }
        return LineBreakClass.AL;
    }

    private static int Decode(ReadOnlySpan<char> text, out LineBreakClass found)
    {
        if (!char.IsSurrogate(text[0]))
        {
            found = (LineBreakClass)Classes[text[0]];
            return 1;
        }
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        found = (LineBreakClass)Classes[rune.Value];
        return length;
    }
}
