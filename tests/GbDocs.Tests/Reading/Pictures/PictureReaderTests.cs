using System.Text;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Pictures;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Pictures;

public sealed class PictureReaderTests
{
    [Fact]
    public void A_pictures_size_in_print_follows_from_its_density()
    {
        Assert.Equal(Length.FromPoints(72), Read(PictureFiles.Jpeg(72, 36))!.Width);
        Assert.Equal(Length.FromPoints(75), Read(PictureFiles.Png(100, 50))!.Width);
    }

    [Fact]
    public void Texts_remarks_and_places_do_not_reach_the_paper()
    {
        foreach (var file in new[] { PictureFiles.Png(10, 10, 2_835), PictureFiles.Jpeg(10, 10) })
        {
            Assert.Contains("secret", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
            Assert.DoesNotContain("secret", Encoding.Latin1.GetString(Read(file)!.Content.Span), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_follows_the_end_of_a_picture_is_not_kept()
    {
        byte[] file = [.. PictureFiles.Png(10, 10), .. "secret"u8];
        Assert.DoesNotContain("secret", Encoding.Latin1.GetString(Read(file)!.Content.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("root:x:0:0:root", "GB0351")]
    [InlineData("<svg/>", "GB0351")]
    [InlineData("", "GB0351")]
    public void Other_files_are_refused_whatever_their_name(string content, string code) =>
        Assert.Equal(code, FaultOf(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_file_that_ends_too_early_is_refused_wherever_it_ends()
    {
        foreach (var file in new[] { PictureFiles.Png(10, 10), PictureFiles.Jpeg(10, 10) })
        {
            for (var length = 12; length < file.Length; length++)
                Assert.Equal("GB0352", FaultOf(file[..length]));
        }
    }

    [Theory]
    [InlineData(65_535, 65_535)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_picture_bomb_is_refused_by_its_header(int width, int height) =>
        Assert.Equal("GB0353", FaultOf(PictureFiles.Png(width, height)));

    [Theory]
    [InlineData(6, true)]
    [InlineData(8, false)]
    [InlineData(2, true)]
    public void A_picture_that_is_stored_turned_is_refused(byte orientation, bool isLittle) =>
        Assert.Equal("GB0365", FaultOf(PictureFiles.TurnedJpeg(orientation, isLittle)));

    [Fact]
    public void A_picture_that_stands_upright_is_taken() => Assert.NotNull(Read(PictureFiles.TurnedJpeg(1, isLittle: true)));

    private static string FaultOf(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(PictureReader.Read("a.png", file, SourceSpan.None, diagnostics));
        return Assert.Single(diagnostics.ToSorted()).Descriptor.Code;
    }

    private static Picture? Read(byte[] file) => PictureReader.Read("a.png", file, SourceSpan.None, new DiagnosticBag());
}
