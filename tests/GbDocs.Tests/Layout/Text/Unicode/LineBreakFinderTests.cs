using System.Globalization;
using System.Text;
using GbDocs.Layout.Text.Unicode;

namespace GbDocs.Tests.Layout.Text.Unicode;

public sealed class LineBreakFinderTests
{
    [Fact]
    public void Every_line_of_the_consortiums_test_file_passes()
    {
        using var stream = typeof(LineBreakFinderTests).Assembly.GetManifestResourceStream("LineBreakTest.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToArray();
        Assert.True(lines.Length > 7_000);
        Assert.DoesNotContain(lines, line => Broken(TextOf(line)) != line);
    }

    [Theory]
    [InlineData("The Governing Body", "The |Governing |Body")]
    [InlineData("see GB.326/PFA/3.", "see |GB.326/PFA/3.")]
    [InlineData("(GB.326/WP/GBC/1(Rev.)), and/or", "(GB.326/WP/GBC/1(Rev.)), |and/|or")]
    [InlineData("Document A/C.3/57/L.4/Rev.1 says", "Document |A/C.3/57/L.4/Rev.1 |says")]
    [InlineData("2012/13 and/or", "2012/13 |and/|or")]
    [InlineData("well-known – dash—dash", "well-|known |– |dash|—|dash")]
    [InlineData("a\u00A0b\u202Fc\u2060d", "a\u00A0b\u202Fc\u2060d")]
    [InlineData("US$1,234.50 (20%) €5", "US$1,234.50 |(20%) |€5")]
    [InlineData("«\u00A0mot\u00A0» “word” l’eau", "«\u00A0mot\u00A0» |“word” |l’eau")]
    [InlineData("see https://www.ilo.org/gb?id=5&x=12.", "see |https://|www.|ilo.|org/|gb?|id=|5&|x=|12.")]
    [InlineData("write to office@ilo.org, please", "write |to |office@|ilo.|org, |please")]
    [InlineData("one\ntwo", "one\n|two")]
    [InlineData("zero\u200Bwidth", "zero\u200B|width")]
    [InlineData("para.\u00A05(a)(iv)", "para.\u00A05(a)(iv)")]
    public void Line_may_end_where_the_annex_and_its_tailoring_say(string text, string expected)
    {
        var kinds = new LineBreakKind[text.Length + 1];
        LineBreakFinder.Find(text, kinds);
        LineBreakTailoring.Apply(text, kinds);
        var marked = string.Concat(text.Select((c, i) => kinds[i] == LineBreakKind.Prohibited ? $"{c}" : $"|{c}"));
        Assert.Equal(expected, marked);
    }

    [Fact]
    public void Lone_surrogates_are_no_fault()
    {
        var kinds = new LineBreakKind[4];
        LineBreakFinder.Find("\uDC00 \uD800", kinds);
        Assert.Equal([LineBreakKind.Prohibited, LineBreakKind.Prohibited, LineBreakKind.Allowed, LineBreakKind.Mandatory], kinds);
    }

    private static string TextOf(string line) => string.Concat(line.Split(' ')
        .Where(field => field is not ("×" or "÷"))
        .Select(field => char.ConvertFromUtf32(int.Parse(field, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string Broken(string text)
    {
        var kinds = new LineBreakKind[text.Length + 1];
        LineBreakFinder.Find(text, kinds);
        var built = new StringBuilder();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            built.Append(kinds[at] == LineBreakKind.Prohibited ? "× " : "÷ ");
            built.Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)).Append(' ');
            at += rune.Utf16SequenceLength;
        }
        return built.Append('÷').ToString();
    }
}
