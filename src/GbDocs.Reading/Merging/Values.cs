using System.Globalization;
using GbDocs.Model.Sources;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;
using GbDocs.Templates;

namespace GbDocs.Reading.Merging;

/// <summary>Turns data into the values that templates see; every value keeps its place in its file.</summary>
internal static class Values
{
    /// <summary>The value of data.</summary>
    public static Value Of(DataNode? node) => node switch
    {
        DataMap map => Of(map),
        DataList list => Value.Array(list.Items.Select(Of), list.Span),
        DataScalar scalar => OfScalar(scalar),
        _ => Value.Null,
    };

    /// <summary>The value of a group.</summary>
    public static ObjectValue Of(DataMap map) =>
        Value.Object(map.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Of(e.Value))), map.Span);

    /// <summary>A text with its place.</summary>
    public static TextValue Text(DataScalar scalar) =>
        scalar.Value.Length == 0 ? Value.Text(string.Empty) : Value.Text(ScalarOrigin.Map(scalar));

    // Only what cannot be anything but a number or a truth value is one; a date stays as it was typed.
    private static Value OfScalar(DataScalar scalar)
    {
        if (scalar.IsNull)
            return Value.Null;
        if (scalar.IsQuoted)
            return Text(scalar);
        if (scalar.Value is "true" or "false")
            return Value.Of(scalar.Value == "true", scalar.Span);
        if (IsPlainInteger(scalar.Value) && long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return Value.Of(whole, scalar.Span);
        return Text(scalar);
    }

    // "007" is a code and not seven.
    private static bool IsPlainInteger(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        return digits.Length is > 0 and < 19 && digits.All(char.IsAsciiDigit) && (digits.Length == 1 || digits[0] != '0');
    }
}

/// <summary>Finds for each character of a value the place where it was typed.</summary>
internal static class ScalarOrigin
{
    /// <summary>The value as a mapped text: unit for unit where it was typed so, line by line where lines were folded or indented.</summary>
    public static MappedText Map(DataScalar scalar)
    {
        var typed = scalar.Span.Text;
        if (typed.SequenceEqual(scalar.Value))
            return MappedSlices.Of(scalar.Value, scalar.Span);
        var stretches = new List<MappedStretch>();
        var (at, from) = (0, FirstOf(typed, scalar.Value));
        while (at < scalar.Value.Length)
        {
            var length = SameLength(scalar.Value.AsSpan(at), typed[Math.Min(from, typed.Length)..]);
            if (length > 0)
            {
                stretches.Add(new MappedStretch(at, length, Part(scalar.Span, from, length), IsVerbatim: true));
                (at, from) = (at + length, from + length);
                continue;
            }
            var blanks = BlanksAt(typed, from);
            if (blanks == 0 || !char.IsWhiteSpace(scalar.Value[at]))
                return MappedSlices.Of(scalar.Value, scalar.Span);
            stretches.Add(new MappedStretch(at, 1, Part(scalar.Span, from, blanks), IsVerbatim: false));
            (at, from) = (at + 1, from + blanks);
            while (at < scalar.Value.Length && scalar.Value[at] == '\n')
                stretches.Add(new MappedStretch(at++, 1, Part(scalar.Span, from - 1, 1), IsVerbatim: false));
        }
        return new MappedText(scalar.Value, [.. stretches]);
    }

    // A block scalar's span begins with its sign (| or >), which is not text.
    private static int FirstOf(ReadOnlySpan<char> typed, string value)
    {
        if (typed.IsEmpty || typed[0] is not ('|' or '>'))
            return 0;
        var line = typed.IndexOf('\n');
        var start = line < 0 ? 0 : line + 1;
        var first = value.AsSpan().TrimStart();
        return start + (first.IsEmpty ? 0 : Math.Max(0, typed[start..].IndexOf(first[0])));
    }

    private static int SameLength(ReadOnlySpan<char> value, ReadOnlySpan<char> typed)
    {
        var length = value.CommonPrefixLength(typed);
        // A line end may be followed by an indent that is not part of the value; the next turn takes both.
        var line = value[..length].IndexOf('\n');
        return line < 0 ? length : line;
    }

    private static int BlanksAt(ReadOnlySpan<char> typed, int from)
    {
        var length = 0;
        while (from + length < typed.Length && char.IsWhiteSpace(typed[from + length]))
            length++;
        return length;
    }

    private static SourceSpan Part(SourceSpan span, int start, int length) => new(span.Source, span.Start + Math.Min(start, span.Length), Math.Max(0, Math.Min(length, span.Length - start)));
}
