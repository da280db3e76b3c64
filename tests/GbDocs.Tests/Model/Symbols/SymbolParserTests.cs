using GbDocs.Model.Symbols;

namespace GbDocs.Tests.Model.Symbols;

public sealed class SymbolParserTests
{
    [Theory]
    [InlineData("GB.268/4")]
    [InlineData("GB.271/LILS/4/1")]
    [InlineData("GB.283/TC/1")]
    [InlineData("GB.295/STM/3/2(& Corr.)")]
    [InlineData("GB.298/12(Rev.)")]
    [InlineData("GB.303/1/1(Add.)")]
    [InlineData("GB.316/PFA/7/2")]
    [InlineData("GB.326/PV")]
    [InlineData("GB.326/WP/GBC/1(Rev.)")]
    [InlineData("GB.328/POL/8")]
    [InlineData("GB.338bis/INS/1")]
    [InlineData("GB.340/PFA/8(Rev.1)")]
    [InlineData("GB.340/INS/8/Addendum")]
    [InlineData("GB.340/INS/INF/3")]
    [InlineData("GB.340/TOB")]
    [InlineData("GB.344/INS/12(Add.1)")]
    [InlineData("GB.344/INS/13(Rev.1)/Decision")]
    [InlineData("A/RES/55/2")]
    [InlineData("A/C.3/57/L.4/Rev.1")]
    [InlineData("E/CN.4/2003/SR.4")]
    [InlineData("A/52/CRP.5/Add.2")]
    [InlineData("ST/SGB/2004/16/Amend.1")]
    [InlineData("TMMFLM/2005/1")]
    public void Symbols_are_printed_as_they_were_read(string symbol)
    {
        Assert.Equal(symbol, SymbolParser.Parse(symbol)?.Text);
        Assert.Equal(symbol.Length, SymbolParser.LengthAtStart(symbol + ", para. 4"));
    }

    [Theory]
    [InlineData("GB.340/PFA/8 (Rev.1)", "GB.340/PFA/8(Rev.1)")]
    [InlineData("gb.326/pol/5", "GB.326/POL/5")]
    [InlineData("GB.295/STM/3/2(&Corr.)", "GB.295/STM/3/2(& Corr.)")]
    [InlineData("GB.298/12(rev)", "GB.298/12(Rev.)")]
    [InlineData("GB.338 bis/INS/1", "GB.338bis/INS/1")]
    public void Small_slips_are_put_right(string typed, string expected) => Assert.Equal(expected, SymbolParser.Parse(typed)?.Text);

    [Theory]
    [InlineData("CCA/UNDAF")]
    [InlineData("HIV/AIDS")]
    [InlineData("and/or")]
    [InlineData("GB.328")]
    [InlineData("GB.328/POL/8 and more")]
    [InlineData("")]
    public void Other_words_are_no_symbols(string text) => Assert.Null(SymbolParser.Parse(text));

    [Fact]
    public void A_symbol_tells_its_session_parts_and_suffixes()
    {
        var symbol = SymbolParser.Parse("GB.344/INS/13(Rev.1)/Decision")!;

        Assert.Equal(344, symbol.Session);
        Assert.Equal("GB.344 INS 13 Decision", string.Join(' ', symbol.Parts));
        Assert.Equal("Rev.1", Assert.Single(symbol.Suffixes));
    }
}
