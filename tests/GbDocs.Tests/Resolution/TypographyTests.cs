using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Resolution.Typography;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

/// <summary>In the expectations <c>~</c> is a no-break space and <c>^</c> a narrow one.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("\"Decent work\" is the ILO's goal", "“Decent work” is the ILO’s goal")]
    [InlineData("He said: \"It's 'all' there.\"", "He said: “It’s ‘all’ there.”")]
    [InlineData("(\"so\") and the Employers' group", "(“so”) and the Employers’ group")]
    [InlineData("US$'000 and the '90s", "US$’000 and the ’90s")]
    [InlineData("one -- two", "one~– two")]
    [InlineData("one - two", "one~– two")]
    [InlineData("one---two", "one—two")]
    [InlineData("a well-known COVID-19 case", "a well-known COVID-19 case")]
    [InlineData("in 2010-11 and 1999-2000", "in 2010–11 and 1999–2000")]
    [InlineData("2020 - 2021", "2020–2021")]
    [InlineData("paras 74-93", "paras~74–93")]
    [InlineData("the 14-17 age group", "the 14–17 age group")]
    [InlineData("figures V.1-5", "figures V.1–5")]
    [InlineData("18 - 20 January 2023", "18–20~January~2023")]
    [InlineData("27 October-10 November 2016", "27~October–10~November~2016")]
    [InlineData("Oct.-Nov. 2005", "Oct.–Nov.~2005")]
    [InlineData("on 2004-10-06", "on 2004-10-06")]
    [InlineData("ISO 8859-1", "ISO 8859-1")]
    [InlineData("5 per cent of 3 million", "5~per~cent of 3~million")]
    [InlineData("Convention No. 87 and Nos. 98 and 100", "Convention No.~87 and Nos.~98 and 100")]
    [InlineData("6 October 2004", "6~October~2004")]
    [InlineData("the 328th Session", "the 328th~Session")]
    [InlineData("Convention, 1964 (No. 122)", "Convention, 1964~(No.~122)")]
    [InlineData("Rs. 6,020 million", "Rs.~6,020~million")]
    [InlineData("http://www.ilo.org/a-1--2'3 and GB.328/POL/8-9", "http://www.ilo.org/a-1--2'3 and GB.328/POL/8-9")]
    [InlineData("10 796 in all", "10 796 in all")]
    [InlineData("a fall of -5 points", "a fall of −5 points")]
    public void English(string typed, string expected) => Assert.Equal(expected, Set(typed, "en"));

    [Theory]
    [InlineData("Quoi ? Rien: c'est \"tout\"!", "Quoi^? Rien~: c’est «~tout~»^!")]
    [InlineData("« Le travail » ; puis", "«~Le travail~»^; puis")]
    [InlineData("10:30 et 5 pour cent, 5 %", "10:30 et 5~pour~cent, 5~%")]
    [InlineData("10 796 personnes", "10~796 personnes")]
    public void French(string typed, string expected) => Assert.Equal(expected, Set(typed, "fr"));

    // In the expectations _x_ is raised.
    [Theory]
    [InlineData("la 328e session", "la 328_e_~session")]
    [InlineData("le 1er octobre et la 1re fois", "le 1_er_~octobre et la 1_re_ fois")]
    [InlineData("au XXIe siècle, Ve partie", "au XXI_e_ siècle, V_e_ partie")]
    [InlineData("Ce mois, Le 2 mai, Me X", "Ce mois, Le 2~mai, Me X")]
    [InlineData("convention n° 87", "convention n_o_~87")]
    [InlineData("la convention (no 87)", "la convention (n_o_~87)")]
    [InlineData("conventions nos 87 et 98", "conventions n_os_~87 et 98")]
    [InlineData("dans nos 187 pays", "dans nos~187 pays")]
    [InlineData("1.2e et GB.328e/POL/1", "1.2e et GB.328e/POL/1")]
    public void French_raises_endings(string typed, string expected) =>
        Assert.Equal(expected, Shown(string.Concat(SetLine([T(typed)], "fr").Select(Raised))));

    [Fact]
    public void A_plain_title_raises_nothing()
    {
        var paper = PaperOf(Plain(null, "x"));
        var set = TypographyPass.Run(paper with { Metadata = paper.Metadata with { Language = "fr", Title = "L'an 2 : la 2e \"voie\"" } });

        Assert.Equal("L’an 2~: la 2e «~voie~»", Shown(set.Metadata.Title));
    }

    [Theory]
    [InlineData("74-93", "74-93")]
    [InlineData("2018-19", "2018-19")]
    [InlineData("27 octobre-10 novembre 2016", "27~octobre-10~novembre~2016")]
    public void French_ranges_have_hyphens(string typed, string expected) =>
        Assert.Equal(expected, Shown(PlainText.Of(new LineSetter(TypographyRules.For("fr-CH")).Set([T(typed)], InText with { Language = "fr" }))));

    [Theory]
    [InlineData("fr", "1234567.25", "1~234~567,25")]
    [InlineData("es", "12.5%", "12,5%")]
    [InlineData("es", "1.2.3", "1.2.3")]
    [InlineData("en", "12.5%", "12.5%")]
    public void Figures_of_tables_have_the_language_s_sign(string language, string typed, string expected) =>
        Assert.Equal(expected, Shown(PlainText.Of(new LineSetter(TypographyRules.For(language)).Set([T(typed)], new LineContext(language, true, true, false)))));

    [Theory]
    [InlineData("el 21 de julio de 2015", "el 21~de julio de 2015")]
    [InlineData("11 de las 12 y 3 de", "11 de las 12 y 3 de")]
    [InlineData("la 328.ª reunión, núm. 87", "la 328.ª~reunión, núm.~87")]
    public void Spanish(string typed, string expected) => Assert.Equal(expected, Set(typed, "es"));

    [Fact]
    public void Spanish_has_guillemets_without_spaces() =>
        Assert.Equal("el «trabajo decente»; ¿qué?", Set("el \"trabajo decente\"; ¿qué?", "es"));

    [Theory]
    [InlineData("10,796", ColumnAlignment.Decimal, "10~796")]
    [InlineData("10 796", ColumnAlignment.End, "10~796")]
    [InlineData("1234567.25", ColumnAlignment.Decimal, "1~234~567.25")]
    [InlineData("2004", ColumnAlignment.Start, "2004")]
    [InlineData("-69.5", ColumnAlignment.Decimal, "−69.5")]
    [InlineData("-", ColumnAlignment.Decimal, "–")]
    [InlineData("--", ColumnAlignment.Start, "–")]
    public void Cells(string typed, ColumnAlignment alignment, string expected)
    {
        var grid = new TableGrid([new TableColumn(alignment)], [RowOf(RowRole.Body, Plain(null, typed))]);
        var set = TypographyPass.Run(PaperOf(new Table(MarkOf(null), null, grid, BelowMatter.None)));

        var cell = Assert.IsType<Paragraph>(Assert.IsType<Table>(set.Blocks[0]).Grid.Rows[0].Cells[0].Content[0]);
        Assert.Equal(expected, Shown(PlainText.Of(cell.Content)));
    }

    [Fact]
    public void Quotes_are_judged_over_the_whole_paragraph()
    {
        var line = Line("said \"", Styled(InlineFormat.Emphasis, "so"), "\"", Mark("n"), " and ", Styled(InlineFormat.Strong, "\"this\""), "'s");

        Assert.Equal("said “so” and “this”’s", Shown(PlainText.Of(SetLine(line, "en"))));
    }

    [Fact]
    public void Code_verbatim_and_foreign_words_keep_their_own()
    {
        var line = Line(
            new Code(default, "a--\"b\""), " ", Styled(InlineFormat.Verbatim, "\"x\" - y"), " ",
            new Foreign(default, "fr", TextDirection.LeftToRight, Line("\"raison d'être\"")));

        Assert.Equal("a--\"b\" \"x\" - y «~raison d’être~»", Shown(PlainText.Of(SetLine(line, "en"))));
    }

    [Fact]
    public void The_words_of_others_keep_their_figures()
    {
        var set = TypographyPass.Run(PaperOf(QuotationOf(Plain(null, "in 2000-04, \"10 000\""))));

        Assert.Equal("in 2000-04, “10 000”", Shown(PlainText.Of(((Paragraph)((Quotation)set.Blocks[0]).Content[0]).Content)));
    }

    [Theory]
    [InlineData(RangeDash.Hyphen, "2010–11", "2010-11")]
    [InlineData(RangeDash.EnDash, "2010-11", "2010–11")]
    [InlineData(RangeDash.SpacedEnDash, "2020-2021", "2020~– 2021")]
    [InlineData(RangeDash.AsTyped, "2020-2021", "2020-2021")]
    public void Ranges_of_years_follow_the_template(RangeDash rule, string typed, string expected) =>
        Assert.Equal(expected, Shown(PlainText.Of(new LineSetter(new TypographyRules { YearRange = rule }).Set([T(typed)], InText))));

    [Fact]
    public void Spans_stay_and_an_unchanged_line_is_the_same_object()
    {
        var line = Line("nothing to set");

        Assert.True(SetLine(line, "en") == line);
        Assert.Equal(T("x").Span, SetLine([T("it's")], "en")[0].Span);
    }

    [Fact]
    public void Typography_can_be_switched_off()
    {
        var paper = PaperOf(new PaperRules { Typography = new TypographyRules { IsOn = false } }, Plain(null, "it's"));

        Assert.Same(paper, TypographyPass.Run(paper));
    }

    private static readonly LineContext InText = new("en", false, false, false);

    private static string Set(string typed, string language) => Shown(PlainText.Of(SetLine([T(typed)], language)));

    private static ImmutableArray<Inline> SetLine(ImmutableArray<Inline> line, string language) =>
        new LineSetter(new TypographyRules { TextThousands = language == "fr" ? Thousands.NoBreakSpace : Thousands.Comma }).Set(line, InText with { Language = language });

    private static string Raised(Inline inline) => inline is Formatted raised ? $"_{PlainText.Of(raised.Content)}_" : PlainText.Of([inline]);

    private static string Shown(string text) => text.Replace('\u00A0', '~').Replace('\u202F', '^');
}
