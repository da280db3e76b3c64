using System.Buffers.Binary;

namespace GbDocs.Reading.Pictures;

/// <summary>Finds how a camera held the picture (Exif 2.32, 4.6.4 A: tag 0x0112 of the first directory).</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>1 for a picture that stands upright, 2 to 8 for one that is to be turned or mirrored; 1 where the data do not say it.</summary>
    /// <param name="tiff">The data from their byte order mark on.</param>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 10 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
            return 1;
        var isLittle = tiff[0] == (byte)'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
            return 1;
        var entries = tiff[(int)directory..];
        var count = Short(entries, isLittle);
        for (var at = 2; count > 0 && at + EntryLength <= entries.Length; at += EntryLength, count--)
        {
            if (Short(entries[at..], isLittle) == Tag)
                return Short(entries[(at + 8)..], isLittle) is var orientation and >= 1 and <= 8 ? orientation : 1;
        }
        return 1;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
