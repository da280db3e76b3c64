using System.Text;
using System.Text.Unicode;
using GbDocs.Model.Content;
using GbDocs.Model.Sources;

namespace GbDocs.Cli.Files;

/// <summary>Takes bytes as a text that every output can show: strict UTF-8 without the characters that XML 1.0 forbids.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text, without a byte order mark.</summary>
    /// <exception cref="UnreadableFileException">It is no such text; the exception knows the place.</exception>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
            throw new UnreadableFileException("The file is UTF-16; save it as UTF-8.", new SourceSpan(new SourceText(path, string.Empty), 0, 0));
        var content = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        // Bad sequences become U+FFFD here, so that the line of the first one can be shown.
        var source = new SourceText(path, Encoding.UTF8.GetString(content));
        if (!Utf8.IsValid(content))
            throw BadSequence(source, content);
        var forbidden = source.Text.AsSpan().IndexOfAny(ForbiddenCharacters.Values);
        return forbidden < 0 ? source : throw Forbidden(source, forbidden);
    }

    private static UnreadableFileException BadSequence(SourceText source, ReadOnlySpan<byte> content)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(content[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            offset += consumed;
        var place = Encoding.UTF8.GetCharCount(content[..offset]);
        return new UnreadableFileException(
            $"The file is not UTF-8: byte 0x{content[offset]:X2} at offset {offset} begins no character.",
            new SourceSpan(source, place, 1));
    }

    private static UnreadableFileException Forbidden(SourceText source, int offset) =>
        new($"The file holds the control character U+{(int)source.Text[offset]:X4}, which no document can show.", new SourceSpan(source, offset, 1));
}
