using System.Buffers.Binary;
using System.IO.Compression;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Pdf.Checking;
using GbDocs.Rendering.Pdf.Objects;
using GbDocs.Rendering.Pdf.Pictures;

namespace GbDocs.Tests.Rendering.Pdf.Pictures;

public sealed class PictureEmbedderTests
{
    /// <summary>Every colour type and depth of ISO/IEC 15948, plain and interlaced.</summary>
    public static TheoryData<int, int, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<int, int, bool>();
            foreach (var (type, depths) in new[] { (0, new[] { 1, 2, 4, 8, 16 }), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]) })
            {
                foreach (var depth in depths)
                {
                    kinds.Add(type, depth, false);
                    kinds.Add(type, depth, true);
                }
            }
            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_png_keeps_its_samples(int type, int depth, bool interlaced)
    {
        var streams = PictureEmbedder.Prepare(SamplePictures.Png(type, depth, 11, 9, interlaced));
        var colours = type switch { 2 or 6 => 3, _ => 1 };
        AssertSamples(streams.Image, colours, firstChannel: 0, depth);
        if (type is 4 or 6)
            AssertSamples(streams.Mask!, 1, firstChannel: colours, depth);
        else
            Assert.Null(streams.Mask);
    }

    [Fact]
    public void The_rows_of_a_plain_png_are_passed_through()
    {
        var picture = SamplePictures.Png(2, 8, 8, 6);
        var image = PictureEmbedder.Prepare(picture).Image;
        Assert.True(picture.Content.Span.IndexOf(image.Content.Span) > 0);
    }

    [Fact]
    public void A_transparent_palette_becomes_a_soft_mask()
    {
        var streams = PictureEmbedder.Prepare(SamplePictures.Png(3, 2, 4, 1, transparency: [0, 100, 200]));
        var alpha = Decode(streams.Mask!);
        byte[] table = [0, 100, 200, 255];
        Assert.Equal(Enumerable.Range(0, 4).Select(x => table[SamplePictures.Sample(x, 0, 0, 2)]), alpha);
    }

    [Fact]
    public void A_palette_that_covers_all_has_no_mask() => Assert.Null(PictureEmbedder.Prepare(SamplePictures.Png(3, 2, 4, 1, transparency: [255, 255])).Mask);

    [Fact]
    public void A_transparent_colour_becomes_a_colour_key()
    {
        var image = PictureEmbedder.Prepare(SamplePictures.Png(2, 8, 4, 4, transparency: [0, 1, 0, 2, 0, 3])).Image;
        Assert.Equal([1, 1, 2, 2, 3, 3], ((PdfArray)image.Dictionary["Mask"]!).Items.Cast<PdfInteger>().Select(value => value.Value));
    }

    [Theory]
    [InlineData(1, "DeviceGray")]
    [InlineData(3, "DeviceRGB")]
    public void A_jpeg_is_passed_through_under_its_colour_space(byte components, string colours)
    {
        var picture = SamplePictures.JpegHead(components, frame: 0xC2);
        var image = PictureEmbedder.Prepare(picture).Image;
        Assert.Equal(colours, ((PdfName)image.Dictionary["ColorSpace"]!).Value);
        Assert.True(image.Content.Span.SequenceEqual(picture.Content.Span));
    }

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC9)]
    public void A_jpeg_that_readers_cannot_unpack_is_refused(byte frame) =>
        Assert.Throws<PictureFormatException>(() => PictureEmbedder.Prepare(SamplePictures.JpegHead(3, frame)));

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Jpeg)]
    public void A_broken_picture_is_refused_wherever_it_is_cut(PictureFormat format)
    {
        var whole = format == PictureFormat.Png ? SamplePictures.Png(6, 8, 5, 4, interlaced: true) : SamplePictures.JpegHead(3);
        var end = format == PictureFormat.Png ? whole.Content.Length - 12 : 21; // the end chunk may be missing
        for (var length = 0; length < end; length++)
        {
            var cut = whole with { Content = whole.Content[..length] };
            Assert.Throws<PictureFormatException>(() => PictureEmbedder.Prepare(cut));
        }
    }

    [Theory]
    [InlineData(16, 0)] // width
    [InlineData(24, 3)] // depth
    [InlineData(25, 5)] // colour type
    [InlineData(28, 2)] // interlacing
    public void A_png_whose_header_cannot_be_is_refused(int at, byte value)
    {
        var picture = SamplePictures.Png(2, 8, 5, 4);
        var bytes = picture.Content.ToArray();
        bytes.AsSpan(at, at == 16 ? 4 : 1).Fill(value);
        Assert.Throws<PictureFormatException>(() => PictureEmbedder.Prepare(picture with { Content = bytes }));
    }

    [Fact]
    public void A_png_with_one_wrong_bit_is_refused_wherever_it_is()
    {
        var picture = SamplePictures.Png(2, 8, 5, 4);
        for (var at = 0; at < picture.Content.Length; at++)
        {
            var bytes = picture.Content.ToArray();
            bytes[at] ^= 1;
            Assert.Throws<PictureFormatException>(() => PictureEmbedder.Prepare(picture with { Content = bytes }));
        }
    }

    [Fact]
    public void A_jpeg_without_height_is_refused_and_one_of_the_greatest_size_is_not()
    {
        Assert.Equal("it has no size", Assert.Throws<PictureFormatException>(() => PictureEmbedder.Prepare(Sized(0, 8))).Message);
        var image = PictureEmbedder.Prepare(Sized(65_535, 65_535)).Image;
        Assert.Equal((65_535L, 65_535L), (((PdfInteger)image.Dictionary["Width"]!).Value, ((PdfInteger)image.Dictionary["Height"]!).Value));

        static Picture Sized(ushort height, ushort width)
        {
            var head = SamplePictures.JpegHead(3);
            var bytes = head.Content.ToArray();
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(13), height);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(15), width);
            return head with { Content = bytes };
        }
    }

    [Fact]
    public void A_jpeg_whose_scan_is_cut_off_is_refused()
    {
        var head = SamplePictures.JpegHead(3);
        byte[] scan = [0xFF, 0xDA, 0, 2, 1, 2, 3];
        var cut = head with { Content = (byte[])[.. head.Content.Span[..^2], .. scan] };
        Assert.Equal("it ends too early", Assert.Throws<PictureFormatException>(() => PictureEmbedder.Prepare(cut)).Message);
        var whole = cut with { Content = (byte[])[.. cut.Content.Span, 0xFF, 0xD9] };
        Assert.True(PictureEmbedder.Prepare(whole).Image.Content.Span.SequenceEqual(whole.Content.Span));
    }

    private static void AssertSamples(PdfStream image, int channels, int firstChannel, int depth)
    {
        var rows = Decode(image);
        var rowSize = ((11 * channels * depth) + 7) / 8;
        for (var y = 0; y < 9; y++)
        {
            for (var i = 0; i < 11 * channels; i++)
            {
                var expected = SamplePictures.Sample(i / channels, y, firstChannel + (i % channels), depth);
                Assert.Equal(expected, SampleAt(rows.AsSpan(y * rowSize, rowSize), i, depth));
            }
        }
    }

    private static int SampleAt(ReadOnlySpan<byte> row, int index, int depth)
    {
        var bit = index * depth;
        return depth == 16 ? (row[index * 2] << 8) | row[(index * 2) + 1] : (row[bit / 8] >> (8 - depth - (bit % 8))) & ((1 << depth) - 1);
    }

    // Rows that are passed through have the filters of PNG, which count in whole pixels (ISO/IEC 15948, 9.2).
    private static byte[] Decode(PdfStream stream)
    {
        var parameters = (PdfDictionary)stream.Dictionary["DecodeParms"]!;
        if (parameters["Colors"] is not PdfInteger colours || parameters["BitsPerComponent"] is not PdfInteger bits || parameters["Columns"] is not PdfInteger columns)
            return PdfStrings.Decode(stream);
        var (row, pixel) = ((int)(((columns.Value * colours.Value * bits.Value) + 7) / 8), (int)Math.Max(1, colours.Value * bits.Value / 8));
        using var inflated = new ZLibStream(new MemoryStream(stream.Content.ToArray()), CompressionMode.Decompress);
        var filtered = new MemoryStream();
        inflated.CopyTo(filtered);
        var rows = new List<byte[]> { new byte[row] };
        foreach (var line in filtered.ToArray().Chunk(row + 1))
            rows.Add(Unfiltered(line, rows[^1], pixel));
        return [.. rows.Skip(1).SelectMany(r => r)];
    }

    private static byte[] Unfiltered(byte[] line, byte[] above, int pixel)
    {
        var row = line[1..];
        for (var i = 0; i < row.Length; i++)
        {
            var (a, b, c) = (i < pixel ? 0 : row[i - pixel], above[i], i < pixel ? 0 : above[i - pixel]);
            row[i] += (byte)(line[0] switch { 0 => 0, 1 => a, 2 => b, 3 => (a + b) / 2, _ => SamplePictures.Paeth(a, b, c) });
        }
        return row;
    }
}
