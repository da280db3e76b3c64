using System.Buffers.Binary;
using System.Text;

namespace GbDocs.Rendering.Pdf.Metadata;

/// <summary>
/// The sRGB colours (IEC 61966-2-1) as an ICC display profile of version 4.2 (ICC.1:2004-10): three primaries and the exact curve as a
/// formula, in about 500 bytes. Made here, so that no profile of another licence travels along.
/// </summary>
internal static class IccProfile
{
    private const int HeaderSize = 128;

    // The adapted white of the profile connection space, D50 (ICC.1, 6.3.4.3).
    private static readonly decimal[] White = [0.9642m, 1m, 0.8249m];

    /// <summary>The bytes.</summary>
    public static byte[] StandardRgb()
    {
        var curve = Curve();
        (string Name, byte[] Value)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Numbers("XYZ ", White)),
            ("rXYZ", Numbers("XYZ ", [0.43607m, 0.22249m, 0.01392m])),
            ("gXYZ", Numbers("XYZ ", [0.38515m, 0.71687m, 0.09708m])),
            ("bXYZ", Numbers("XYZ ", [0.14307m, 0.06061m, 0.71410m])),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
            ("chad", Numbers("sf32", [1.04788m, 0.02292m, -0.05022m, 0.02959m, 0.99048m, -0.01707m, -0.00925m, 0.01508m, 0.75168m])),
        ];
        return Assemble(tags);
    }

    // Equal values are stored once (7.3.1).
    private static byte[] Assemble((string Name, byte[] Value)[] tags)
    {
        var places = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        var size = HeaderSize + 4 + (tags.Length * 12);
        foreach (var (_, value) in tags)
        {
            if (places.TryAdd(value, size))
                size += value.Length;
        }
        var profile = new byte[size];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderSize), tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = profile.AsSpan(HeaderSize + 4 + (i * 12));
            Encoding.ASCII.GetBytes(tags[i].Name, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], places[tags[i].Value]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Value.Length);
            tags[i].Value.CopyTo(profile, places[tags[i].Value]);
        }
        return profile;
    }

    private static void WriteHeader(Span<byte> header)
    {
        BinaryPrimitives.WriteInt32BigEndian(header, header.Length);
        BinaryPrimitives.WriteInt32BigEndian(header[8..], 0x0420_0000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header[12..]);
        foreach (var (place, value) in new[] { (24, 2000), (26, 1), (28, 1) }) // a date is required; this one says nothing
            BinaryPrimitives.WriteInt16BigEndian(header[place..], (short)value);
        Encoding.ASCII.GetBytes("acsp", header[36..]);
        for (var i = 0; i < White.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(header[(68 + (i * 4))..], Fixed(White[i]));
    }

    private static byte[] Numbers(string type, decimal[] values)
    {
        var tag = new byte[8 + (values.Length * 4)];
        Encoding.ASCII.GetBytes(type, tag);
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(8 + (i * 4)), Fixed(values[i]));
        return tag;
    }

    // Parametric curve of type 3 (10.15): ((x + 0.055) / 1.055) ^ 2.4 above 0.04045, x / 12.92 below.
    private static byte[] Curve()
    {
        var tag = Numbers("para", [0m, 2.4m, 1 / 1.055m, 0.055m / 1.055m, 1 / 12.92m, 0.04045m]);
        BinaryPrimitives.WriteInt16BigEndian(tag.AsSpan(8), 3);
        return tag;
    }

    // One record in English (10.13), filled up to four bytes.
    private static byte[] Text(string text)
    {
        var tag = new byte[(28 + (text.Length * 2) + 3) / 4 * 4];
        Encoding.ASCII.GetBytes("mluc", tag);
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(8), 1);
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(12), 12);
        Encoding.ASCII.GetBytes("enUS", tag.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(20), text.Length * 2);
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(24), 28);
        Encoding.BigEndianUnicode.GetBytes(text, tag.AsSpan(28));
        return tag;
    }

    private static int Fixed(decimal value) => (int)Math.Round(value * 65_536, MidpointRounding.AwayFromZero);
}
