using System.Buffers.Text;
using System.Text;

namespace GbDocs.Rendering.Pdf.Objects;

/// <summary>Bytes that grow at the end, and the ways in which PDF spells numbers, names and strings.</summary>
internal sealed class PdfBuffer
{
    private byte[] bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(0, Length);

    public byte[] ToArray() => Written.ToArray();

    public PdfBuffer Add(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Add(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
        Length += value.Length;
        return this;
    }

    /// <summary>Operators and keywords, ASCII alone.</summary>
    public PdfBuffer Add(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    public PdfBuffer AddInteger(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>The shortest decimal form: 1500 → 1.5, −20 → -.02.</summary>
    public PdfBuffer AddThousandths(long value)
    {
        if (value < 0)
            Add((byte)'-');
        var (whole, part) = Math.DivRem(Math.Abs(value), 1000);
        if (whole != 0 || part == 0)
            AddInteger(whole);
        if (part == 0)
            return this;
        Add((byte)'.');
        for (var place = 100; part > 0; place /= 10)
        {
            Add((byte)('0' + (part / place)));
            part %= place;
        }
        return this;
    }

    /// <summary>A name; what is not a regular character becomes # and two digits (7.3.5).</summary>
    public PdfBuffer AddName(string name)
    {
        Add((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > 0x20 and < 0x7F && !"#()<>[]{}/%".Contains((char)value, StringComparison.Ordinal))
                Add(value);
            else
                Add((byte)'#').AddHex(value);
        }
        return this;
    }

    /// <summary>A string in parentheses (7.3.4.2).</summary>
    public PdfBuffer AddString(ReadOnlySpan<byte> value)
    {
        Add((byte)'(');
        foreach (var item in value)
            AddStringByte(item);
        return Add((byte)')');
    }

    /// <summary>One byte of a string; a bare carriage return would be read as a line feed.</summary>
    public void AddStringByte(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
            Add((byte)'\\').Add(value);
        else if (value == (byte)'\r')
            Add("\\r");
        else
            Add(value);
    }

    public PdfBuffer AddHex(byte value)
    {
        const string Digits = "0123456789ABCDEF";
        return Add((byte)Digits[value >> 4]).Add((byte)Digits[value & 15]);
    }

    private Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        return bytes.AsSpan(Length);
    }
}
