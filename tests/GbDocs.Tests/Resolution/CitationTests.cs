using System.Collections.Frozen;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class CitationTests
{
    private static readonly FrozenDictionary<string, RegisteredWork> Works = new RegisteredWork[]
    {
        new("C87", WorkKind.Convention, "Freedom of Association and Protection of the Right to Organise Convention") { Number = "87", Year = 1948 },
        new("C98", WorkKind.Convention, "Right to Organise and Collective Bargaining Convention") { Number = "98", Year = 1949 },
        new("MLC", WorkKind.Convention, "Maritime Labour Convention") { Year = 2006 },
        new("R204", WorkKind.Recommendation, "Transition Recommendation") { Number = "204", Year = 2015 },
        new("P029", WorkKind.Protocol, "Protocol of 2014 to the Forced Labour Convention, 1930") { Number = "29", Year = 2014 },
        new("GB.326/POL/5", WorkKind.Document, "Review of formats") { Url = "https://example.org/5", Paragraphs = ["1", "2", "3"] },
        new("future", WorkKind.Report, "The workers' future") { Number = "I(B)", Details = "95th Session" },
        new("smith", WorkKind.Publication, "A book") { Details = "Oxford", Year = 2001 },
    }.ToFrozenDictionary(w => w.Key);

    [Theory]
    [InlineData(CitationForm.Full, "Right to Organise and Collective Bargaining Convention, 1949~(No.~98)", "C98")]
    [InlineData(CitationForm.Full, "Maritime Labour Convention, 2006", "MLC")]
    [InlineData(CitationForm.Full, "Protocol of 2014 to the Forced Labour Convention, 1930", "P029")]
    [InlineData(CitationForm.Short, "Convention No.~87", "C87")]
    [InlineData(CitationForm.Short, "Conventions Nos.~87, 98 and 100", "C98", "C87", "C100")]
    [InlineData(CitationForm.Short, "Conventions Nos.~87 and 98 and Recommendation No.~204", "C87", "C98", "R204")]
    [InlineData(CitationForm.Full, "GB.326/PV", "GB.326/PV")]
    [InlineData(CitationForm.Full, "GB.298/12(Rev.)", "GB.298/12 (Rev.)")]
    [InlineData(CitationForm.Full, "GB.316/PFA/7/2; GB.326/POL/5", "GB.316/PFA/7/2", "GB.326/POL/5")]
    [InlineData(CitationForm.Titled, "GB.326/POL/5, Review of formats", "GB.326/POL/5")]
    [InlineData(CitationForm.Full, "The workers’ future, Report I(B), 95th Session", "future")]
    [InlineData(CitationForm.Short, "Report I(B)", "future")]
    [InlineData(CitationForm.Full, "A book, Oxford, 2001", "smith")]
    public void Works_are_worded_in_their_form(CitationForm form, string expected, params string[] keys) =>
        Assert.Equal(expected, Words(Cite(form, [.. keys.Select(k => (k, ""))])));

    [Theory]
    [InlineData("C98", "", "convention~(nᵒ~98) sur le droit d’organisation, 1949")]
    [InlineData("GB.326/PV", "paragr. 74-93 et 95", "GB.326/PV, paragr.~74-93 et 95")]
    public void French_has_its_own_order_and_dashes(string key, string locator, string expected)
    {
        var french = Strings.English.With([new("number-abbreviation", "nᵒ"), new("paras", "paragr."), new("and", "et"), new("range-dash", "-")]) with { Language = "fr" };
        var works = new RegisteredWork[] { new("C98", WorkKind.Convention, "convention sur le droit d'organisation") { Number = "98", Year = 1949 } };
        var cited = Cite(CitationForm.Full, (key, locator));
        var paper = PaperOf(new PaperRules { Strings = french }, Plain(null, cited)) with { Works = works.ToFrozenDictionary(w => w.Key) };

        Assert.Equal(expected, Resolved.Of(paper).Words(cited.Id).Replace('\u00A0', '~'));
    }

    [Theory]
    [InlineData("para. 404", "GB.326/PV, para.~404")]
    [InlineData("paras 404", "GB.326/PV, para.~404")]
    [InlineData("para. 74-93", "GB.326/PV, paras~74–93")]
    [InlineData("7, 9 and 12(b)", "GB.326/PV, paras~7, 9 and 12(b)")]
    [InlineData("para. 40, footnote 2", "GB.326/PV, para.~40, footnote 2")]
    [InlineData("Chapter 4", "GB.326/PV, Chapter 4")]
    public void Locators_take_their_form(string locator, string expected) => Assert.Equal(expected, Words(Cite(CitationForm.Full, ("GB.326/PV", locator))));

    [Fact]
    public void A_registered_address_and_a_title_are_told()
    {
        var citation = Cite(CitationForm.Titled, ("GB.326/POL/5", ""));
        var pieces = Resolved.Of(PaperWith(citation)).References.Of(citation.Id);

        Assert.Equal(new ReferencePiece("GB.326/POL/5") { Url = "https://example.org/5" }, pieces[0]);
        Assert.True(pieces[^1].IsTitle);
    }

    [Theory]
    [InlineData("GB0430", CitationForm.Full, "smih", "")]
    [InlineData("GB0431", CitationForm.Full, "C181", "")]
    [InlineData("GB0432", CitationForm.Full, "GB.326/POL/5", "para. 4")]
    [InlineData("GB0434", CitationForm.Titled, "GB.326/PV", "")]
    [InlineData("GB0435", CitationForm.Full, "gb.326/pv", "")]
    public void Faults_are_reported(string code, CitationForm form, string key, string locator) =>
        Assert.Equal([code], Resolved.Faults(PaperWith(Cite(form, (key, locator)))));

    private static Paper PaperWith(Citation citation) => PaperOf(RulesOf.Paper, Numbered(null, "See ", citation)) with { Works = Works };

    private static string Words(Citation citation) => Resolved.Of(PaperWith(citation)).Words(citation.Id).Replace('\u00A0', '~');
}
