using System.Text;
using GbDocs.Model.Measures;
using GbDocs.Rendering.Pdf.Checking;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Tests.Rendering.Pdf.Objects;

public sealed class PdfSpellingTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1500, "1.5")]
    [InlineData(-20, "-.02")]
    [InlineData(595_276, "595.276")]
    [InlineData(1, ".001")]
    [InlineData(-12_000, "-12")]
    [InlineData(1_030, "1.03")]
    public void Numbers_have_their_shortest_form(long thousandths, string expected) => Assert.Equal(expected, Spell(new PdfReal(thousandths)));

    [Theory]
    [InlineData("Plain", "/Plain")]
    [InlineData("text/markdown", "/text#2Fmarkdown")]
    [InlineData("a b#(é", "/a#20b#23#28#C3#A9")]
    public void Names_hide_what_is_no_regular_character(string name, string expected) => Assert.Equal(expected, Spell(new PdfName(name)));

    [Fact]
    public void Strings_hide_parentheses_backslashes_and_returns() => Assert.Equal("(a\\(b\\)\\\\c\\rd\n)", Spell(new PdfString(Encoding.ASCII.GetBytes("a(b)\\c\rd\n"))));

    [Fact]
    public void Text_beyond_ascii_is_utf_16() => Assert.Equal([0xFE, 0xFF, 0x20, 0x26], PdfText.Of("…").Bytes);

    [Fact]
    public void Tokens_that_would_run_together_are_kept_apart() =>
        Assert.Equal("<</A 1/B[/C 2 true null 3 0 R(d)]>>", Spell(new PdfDictionary
        {
            ["A"] = 1,
            ["B"] = new PdfArray(new PdfName("C"), 2, true, PdfNull.Instance, new PdfReference(3), PdfText.Of("d")),
        }));

    [Fact]
    public void Any_bytes_of_a_string_are_read_as_they_were_written()
    {
        var all = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        var buffer = new PdfBuffer();
        PdfObjectWriter.Write(new PdfString(all), buffer);
        Assert.Equal(all, ((PdfString)new PdfParser(buffer.ToArray()).NextObject()).Bytes);
    }

    [Theory]
    [InlineData(12_700, 1000)]
    [InlineData(-12_700, -1000)]
    [InlineData(7, 1)]
    [InlineData(6, 0)]
    public void Lengths_are_rounded_to_thousandths_of_a_point(long emu, long expected) => Assert.Equal(expected, PdfText.Thousandths(new Length(emu)));

    [Fact]
    public void A_tree_of_many_names_is_found_again_in_order()
    {
        var file = new PdfFileWriter();
        var names = Enumerable.Range(0, 10_000).Select(i => $"node-{i}").ToArray();
        var tree = PdfTree.WriteNames(file, names.Select((name, i) => (name, (PdfObject)i)));
        var catalog = file.Add(new PdfDictionary { ["Names"] = tree });
        var read = PdfFileReader.Read(file.Finish(catalog, catalog));
        Assert.Equal(names.Order(StringComparer.Ordinal), read.Tree(read.Catalog["Names"], "Names").Select(entry => read.Text(entry.Key)));
    }

    private static string Spell(PdfObject value)
    {
        var buffer = new PdfBuffer();
        PdfObjectWriter.Write(value, buffer);
        return Encoding.Latin1.GetString(buffer.Written);
    }
}
