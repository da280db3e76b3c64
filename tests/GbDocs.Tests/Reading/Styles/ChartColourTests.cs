using System.Collections.Immutable;
using GbDocs.Cli.Files;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Reading.Styles;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Styles;

/// <summary>Colours of charts can be told from the paper and from each other (WCAG 1.4.11); beyond the accents slices have labels, lines dashes, bars hatches.</summary>
public sealed class ChartColourTests
{
    public static TheoryData<string> Templates =>
        [.. Directory.GetFiles(Repository.PathOf("templates"), "styles.yaml", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f))!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void They_stand_out_from_white_three_to_one(string template) =>
        Assert.All(AccentsOf(template), accent => Assert.True(ToWhite(accent) >= 3, $"{accent.ToHex()} has {ToWhite(accent):0.0} to 1."));

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_two_of_a_template_are_the_same(string template) =>
        Assert.Equal(6, AccentsOf(template).Distinct().Count());

    [Fact]
    public void The_contrast_is_that_of_the_standard()
    {
        Assert.Equal(21, ToWhite(Colour.Black), 3);
        Assert.Equal(4.54, ToWhite(new Colour(0x76, 0x76, 0x76)), 2);
    }

    private static ImmutableArray<Colour> AccentsOf(string template)
    {
        var diagnostics = new DiagnosticBag();
        var sheet = StyleSheetReader.Read(template, new DiskFiles(Repository.PathOf("templates")), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return sheet.Theme.Accents;
    }

    // WCAG 2.2, relative luminance.
    private static double ToWhite(Colour colour) =>
        1.05 / ((0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue)) + 0.05);

    private static double Linear(byte part) => part / 255d is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
