using System.Text;

namespace GbDocs.Rendering.Text;

/// <summary>Collects lines under nested indents; a number or mark stands before the first line of its indent.</summary>
internal sealed class TextLines
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> prefixes = new([string.Empty]);
    private string? mark;
    private bool isBlankWanted;
    private bool isGlued;

    /// <summary>Until the returned indent ends, <paramref name="prefix"/> stands before every line.</summary>
    public IDisposable Indent(string prefix)
    {
        WriteBlank();
        // A mark still waiting for its text stands before the indent.
        mark = mark is null ? null : mark + prefix;
        prefixes.Push(prefixes.Peek() + prefix);
        Glue();
        return new Ending(this);
    }

    /// <summary>The next line has a mark in place of the last indent's spaces; a wider mark leaves the lines below it where they are.</summary>
    /// <param name="first">The mark.</param>
    /// <param name="width">How wide the indent is; 6 characters hold "(viii)" and "338.".</param>
    public IDisposable IndentWithMark(string first, int width = 6)
    {
        WriteBlank();
        mark = (mark ?? prefixes.Peek()) + (first.Length < width ? first.PadRight(width) : first + " ");
        prefixes.Push(prefixes.Peek() + new string(' ', width));
        return new Ending(this);
    }

    /// <summary>A blank line comes before the next line, unless nothing was printed yet or the lines are to stay together.</summary>
    public void Blank() => isBlankWanted = text.Length > 0 && !isGlued;

    /// <summary>The next line follows the one before without a blank line.</summary>
    public void Glue() => (isGlued, isBlankWanted) = (true, false);

    /// <summary>Prints a line.</summary>
    public void Line(string line)
    {
        WriteBlank();
        text.Append(((mark ?? prefixes.Peek()) + line).TrimEnd()).Append('\n');
        (mark, isGlued) = (null, false);
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void WriteBlank()
    {
        // A blank line may not part a mark from its text.
        if (isBlankWanted && mark is null)
            text.Append(prefixes.Peek().TrimEnd()).Append('\n');
        isBlankWanted = false;
    }

    private void Close()
    {
        // A part without any text still shows its number.
        if (mark is not null)
            Line(string.Empty);
        prefixes.Pop();
    }

    private sealed class Ending(TextLines lines) : IDisposable
    {
        public void Dispose() => lines.Close();
    }
}
