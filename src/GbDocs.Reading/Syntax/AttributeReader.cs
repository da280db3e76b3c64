using System.Collections.Immutable;
using System.Text;

namespace GbDocs.Reading.Syntax;

/// <summary>Reads attributes in braces: <c>{#tbl:v1 .wide title="Approvals" units='US$’000' float}</c>.</summary>
internal ref struct AttributeReader
{
    // Longer attributes are a brace that was never closed; without a bound every such brace would read to the end of its paragraph.
    private const int Longest = 4_000;

    private readonly ReadOnlySpan<char> text;
    private readonly Func<int, int> toSource;
    private readonly ImmutableArray<AttributeItem>.Builder items = ImmutableArray.CreateBuilder<AttributeItem>();
    private int at;

    private AttributeReader(ReadOnlySpan<char> text, Func<int, int> toSource)
    {
        this.text = text.Length > Longest ? text[..Longest] : text;
        this.toSource = toSource;
    }

    /// <summary>Reads attributes that start at the first character, an opening brace.</summary>
    /// <param name="text">The text from the brace on.</param>
    /// <param name="toSource">Offset in the parsed text of an offset in <paramref name="text"/>.</param>
    /// <param name="length">How many characters the attributes take.</param>
    /// <returns>Null where what stands there are not attributes.</returns>
    public static AttributeList? Read(ReadOnlySpan<char> text, Func<int, int> toSource, out int length)
    {
        length = 0;
        if (text.IsEmpty || text[0] != '{')
            return null;
        var reader = new AttributeReader(text, toSource) { at = 1 };
        if (!reader.ReadItems() || reader.items.Count == 0)
            return null;
        length = reader.at;
        var start = toSource(0);
        return new AttributeList(start, toSource(length - 1) - start + 1, reader.items.ToImmutable());
    }

    private bool ReadItems()
    {
        while (true)
        {
            SkipBlanks();
            if (at >= text.Length)
                return false;
            if (text[at] == '}')
            {
                at++;
                return true;
            }
            if (!ReadItem())
                return false;
        }
    }

    private bool ReadItem()
    {
        var start = at;
        var kind = text[at] switch { '#' => AttributeKind.Id, '.' => AttributeKind.Class, _ => AttributeKind.Word };
        if (kind != AttributeKind.Word)
            at++;
        var name = ReadName();
        if (name.Length == 0)
            return false;
        if (kind != AttributeKind.Word || at >= text.Length || text[at] != '=')
        {
            Add(new AttributeItem(kind, name, string.Empty, start, at - start));
            return at < text.Length && (text[at] == '}' || IsBlank(text[at]));
        }
        at++;
        return ReadValue(name, start);
    }

    private bool ReadValue(string name, int start)
    {
        var quote = at < text.Length && text[at] is '"' or '\'' ? text[at++] : '\0';
        var valueStart = at;
        var value = new StringBuilder();
        while (at < text.Length && !EndsValue(text[at], quote))
        {
            // CommonMark 2.4: a backslash takes the meaning from the ASCII punctuation after it. Only what this form needs is undone here.
            var isEscape = text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '"' or '\'' or '}' && text[at] == '\\';
            if (isEscape)
                at++;
            value.Append(text[at++]);
        }
        if (at >= text.Length)
            return false;
        var valueLength = at - valueStart;
        if (quote != '\0')
            at++;
        Add(new AttributeItem(AttributeKind.Pair, name, value.ToString(), start, at - start) { ValueStart = valueStart, ValueLength = valueLength });
        return true;
    }

    private readonly void Add(AttributeItem item)
    {
        var start = toSource(item.Start);
        var valueStart = item.ValueLength > 0 ? toSource(item.ValueStart) : 0;
        items.Add(item with
        {
            Start = start,
            Length = toSource(item.Start + item.Length - 1) - start + 1,
            ValueStart = valueStart,
            ValueLength = item.ValueLength > 0 ? toSource(item.ValueStart + item.ValueLength - 1) - valueStart + 1 : 0,
        });
    }

    private string ReadName()
    {
        var start = at;
        while (at < text.Length && IsNameCharacter(text[at]))
            at++;
        return text[start..at].ToString();
    }

    private void SkipBlanks()
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
    }

    private static bool EndsValue(char c, char quote) => quote != '\0' ? c == quote : c == '}' || IsBlank(c);

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '.' or '/' or '*' or '(' or ')';
}
