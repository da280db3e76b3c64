using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.Typography;

/// <summary>
/// The characters of a line in one buffer, so that quotes and dashes are judged by what stands around them whatever the inlines are.
/// Characters may be changed, removed and put in; the texts are then cut out of the buffer again.
/// </summary>
internal sealed class FlatLine
{
    /// <summary>Stands for computed words, code and pictures: a word, never changed.</summary>
    public const char Word = '\uFFFC';

    /// <summary>Stands for a note mark: nothing at all for what is around it.</summary>
    public const char Mark = '\uFFFE';

    /// <summary>Stands in the place of a removed character.</summary>
    public const char Removed = '\uFFFF';

    private readonly List<char> characters = [];
    private readonly List<bool> frozen = [];
    private readonly Dictionary<int, char> before = [];
    private readonly Dictionary<int, char> after = [];

    /// <summary>How many characters the line had.</summary>
    public int Length => characters.Count;

    /// <summary>Whether anything was changed.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The character at a place; a space before the line and after it.</summary>
    public char this[int at] => at >= 0 && at < characters.Count ? characters[at] : ' ';

    /// <summary>Takes the characters of a line.</summary>
    public void Read(ImmutableArray<Inline> line)
    {
        characters.Clear();
        frozen.Clear();
        before.Clear();
        after.Clear();
        IsChanged = false;
        Append(line, isFrozen: false);
    }

    /// <summary>Whether a character may be changed.</summary>
    public bool IsFree(int at) => at >= 0 && at < characters.Count && !frozen[at];

    /// <summary>Keeps characters as they are.</summary>
    public void Freeze(int start, int length)
    {
        for (var i = start; i < start + length; i++)
            frozen[i] = true;
    }

    /// <summary>The characters as a text to look around in.</summary>
    public ReadOnlySpan<char> Characters => CollectionsMarshal.AsSpan(characters);

    /// <summary>The next place, from a place on, of one of some characters; the line's length where there is none.</summary>
    public int Next(SearchValues<char> wanted, int from)
    {
        var found = from < Length ? Characters[from..].IndexOfAny(wanted) : -1;
        return found < 0 ? Length : from + found;
    }

    /// <summary>Changes a character that may be changed.</summary>
    public void Set(int at, char character)
    {
        if (!IsFree(at) || characters[at] == character)
            return;
        characters[at] = character;
        IsChanged = true;
    }

    /// <summary>Removes a character.</summary>
    public void Remove(int at) => Set(at, Removed);

    /// <summary>Puts a character in before another one, in the same text.</summary>
    public void InsertBefore(int at, char character) => Insert(before, at, character);

    /// <summary>Puts a character in after another one, in the same text.</summary>
    public void InsertAfter(int at, char character) => Insert(after, at, character);

    /// <summary>The text that the characters from a place on have become.</summary>
    /// <param name="start">Place of the first.</param>
    /// <param name="length">How many there were.</param>
    public string Text(int start, int length)
    {
        // Most changes put one character in the place of another.
        var characters = Characters.Slice(start, length);
        if (before.Count == 0 && after.Count == 0 && !characters.Contains(Removed))
            return characters.ToString();
        var text = new StringBuilder(length + 4);
        for (var i = start; i < start + length; i++)
        {
            if (before.TryGetValue(i, out var earlier))
                text.Append(earlier);
            if (this[i] != Removed)
                text.Append(this[i]);
            if (after.TryGetValue(i, out var later))
                text.Append(later);
        }
        return text.ToString();
    }

    /// <summary>How many characters an inline has in the buffer.</summary>
    public static int LengthOf(Inline inline) => inline switch
    {
        Text text => text.Value.Length,
        _ when IsPlaceholder(inline) => 1,
        _ => InlineContent.Of(inline).Sum(LengthOf),
    };

    private static bool IsPlaceholder(Inline inline) =>
        inline is LineBreak or Tab or FootnoteMark or LocalNoteMark or AnchorPoint || IsWord(inline);

    private static bool IsWord(Inline inline) =>
        inline is Code or Citation or Abbreviation or Computed or InlinePicture or Reference { Content.IsEmpty: true };

    private void Insert(Dictionary<int, char> places, int at, char character)
    {
        if (IsFree(at))
            IsChanged |= places.TryAdd(at, character);
    }

    private void Append(ImmutableArray<Inline> line, bool isFrozen)
    {
        foreach (var inline in line)
            Append(inline, isFrozen);
    }

    private void Append(Inline inline, bool isFrozen)
    {
        switch (inline)
        {
            case Text text: Append(text.Value, isFrozen); break;
            case LineBreak or Tab: Append(" ", isFrozen: true); break;
            case FootnoteMark or LocalNoteMark or AnchorPoint: Append(Mark); break;
            case var word when IsWord(word): Append(Word); break;
            // A foreign word is set by the rules of its own language; here it is only seen.
            case Foreign or Formatted { Format: InlineFormat.Verbatim }: Append(InlineContent.Of(inline), isFrozen: true); break;
            default: Append(InlineContent.Of(inline), isFrozen); break;
        }
    }

    private void Append(string text, bool isFrozen)
    {
        var start = characters.Count;
        characters.AddRange(text.AsSpan());
        CollectionsMarshal.SetCount(frozen, characters.Count);
        CollectionsMarshal.AsSpan(frozen)[start..].Fill(isFrozen);
    }

    private void Append(char placeholder)
    {
        characters.Add(placeholder);
        frozen.Add(true);
    }
}
