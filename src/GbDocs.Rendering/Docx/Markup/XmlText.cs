using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace GbDocs.Rendering.Docx.Markup;

/// <summary>
/// Writes XML 1.0 as UTF-8 into memory, element by element. Characters that XML does not allow are left out. What was written can be
/// completed later at a remembered place, which a general writer cannot: Word wants the properties of a section in its last paragraph.
/// </summary>
internal sealed class XmlText
{
    private static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8;

    private readonly List<string> open = [];
    private byte[] buffer = new byte[4096];
    private int length;
    private bool isInTag;

    /// <summary>Begins with the declaration that every part has.</summary>
    public XmlText() => Raw(Declaration);

    /// <summary>Bytes written so far, the tag being written closed.</summary>
    public int Position
    {
        get
        {
            CloseTag();
            return length;
        }
    }

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Content
    {
        get
        {
            CloseTag();
            return buffer.AsMemory(0, length);
        }
    }

    /// <summary>Begins an element; its name with its prefix.</summary>
    public XmlText Start(string name)
    {
        CloseTag();
        Raw("<"u8);
        Ascii(name);
        open.Add(name);
        isInTag = true;
        return this;
    }

    /// <summary>Adds an attribute to the element just begun.</summary>
    public XmlText Attribute(string name, string value)
    {
        AttributeName(name);
        Escaped(value, isAttribute: true);
        Raw("\""u8);
        return this;
    }

    /// <summary>Adds an attribute that is a whole number.</summary>
    public XmlText Attribute(string name, long value)
    {
        AttributeName(name);
        Ensure(24);
        value.TryFormat(buffer.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
        Raw("\""u8);
        return this;
    }

    /// <summary>Writes text.</summary>
    public XmlText Text(string value)
    {
        CloseTag();
        Escaped(value, isAttribute: false);
        return this;
    }

    /// <summary>Ends the element begun last that is still open.</summary>
    public XmlText End()
    {
        var name = open[^1];
        open.RemoveAt(open.Count - 1);
        if (isInTag)
        {
            Raw("/>"u8);
            isInTag = false;
            return this;
        }
        Raw("</"u8);
        Ascii(name);
        Raw(">"u8);
        return this;
    }

    /// <summary>An element without content and attributes.</summary>
    public XmlText Empty(string name) => Start(name).End();

    /// <summary>An element that holds only text.</summary>
    public XmlText Element(string name, string text) => Start(name).Text(text).End();

    /// <summary>Puts what another text holds, without its declaration, at a place written before.</summary>
    public void Insert(int position, XmlText fragment)
    {
        CloseTag();
        var added = fragment.Content.Span[Declaration.Length..];
        Ensure(added.Length);
        buffer.AsSpan(position, length - position).CopyTo(buffer.AsSpan(position + added.Length));
        added.CopyTo(buffer.AsSpan(position));
        length += added.Length;
    }

    /// <summary>Puts other ASCII characters in place of some written before; gives by how many bytes the text grew.</summary>
    public int Replace(int position, int oldLength, string characters)
    {
        CloseTag();
        var growth = characters.Length - oldLength;
        Ensure(Math.Max(0, growth));
        buffer.AsSpan(position + oldLength, length - position - oldLength).CopyTo(buffer.AsSpan(position + characters.Length));
        Encoding.ASCII.GetBytes(characters, buffer.AsSpan(position));
        length += growth;
        return growth;
    }

    private void AttributeName(string name)
    {
        Raw(" "u8);
        Ascii(name);
        Raw("=\""u8);
    }

    private void CloseTag()
    {
        if (!isInTag)
            return;
        Raw(">"u8);
        isInTag = false;
    }

    private void Escaped(string value, bool isAttribute)
    {
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            var next = rest.IndexOfAny(XmlCharacters.Special);
            var plain = next < 0 ? rest : rest[..next];
            Transcode(plain);
            if (next < 0)
                return;
            Raw(XmlCharacters.Escape(rest[next], isAttribute));
            rest = rest[(next + 1)..];
        }
    }

    // Half of a surrogate pair becomes U+FFFD.
    private void Transcode(ReadOnlySpan<char> text)
    {
        Ensure(text.Length * 3);
        Utf8.FromUtf16(text, buffer.AsSpan(length), out _, out var written, replaceInvalidSequences: true);
        length += written;
    }

    private void Ascii(string name)
    {
        Ensure(name.Length);
        length += Encoding.ASCII.GetBytes(name, buffer.AsSpan(length));
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Ensure(int more)
    {
        if (length + more > buffer.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + more));
    }
}
