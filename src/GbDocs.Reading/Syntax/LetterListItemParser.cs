using System.Globalization;
using Markdig.Parsers;

namespace GbDocs.Reading.Syntax;

/// <summary>
/// Parses lettered and roman list marks: <c>a.</c>, <c>b)</c>, <c>i.</c>, <c>iv.</c>. The first item decides: a list that starts with <c>i</c> is roman,
/// any other starts a lettered one, in which the ninth mark is the letter i.
/// </summary>
internal sealed class LetterListItemParser : OrderedListItemParser
{
    public const char Letter = 'a';
    public const char Roman = 'i';

    public LetterListItemParser() => OpeningCharacters = [.. Enumerable.Range('a', 26).Select(c => (char)c)];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        var length = 0;
        while (length < 8 && state.PeekChar(length) is >= 'a' and <= 'z')
            length++;
        var mark = state.Line.Text.Substring(state.Start, length);
        var isRoman = pendingBulletType != Letter && (length > 1 || mark == "i" || pendingBulletType == Roman);
        var number = isRoman ? RomanNumerals.Parse(mark) : length == 1 ? mark[0] - 'a' + 1 : 0;
        if (number == 0 || (pendingBulletType is not (Letter or Roman) && number != 1))
            return false;
        for (var i = 0; i < length; i++)
            state.NextChar();
        if (!TryParseDelimiter(state, out var delimiter))
            return false;
        var start = number.ToString(CultureInfo.InvariantCulture);
        result = new ListInfo(isRoman ? Roman : Letter, start, delimiter, "1") { SourceBullet = default };
        return true;
    }
}
