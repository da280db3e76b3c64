using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace GbDocs.Tests.Support;

/// <summary>A Word file with one fault put in.</summary>
internal sealed class DocxMutant
{
    private readonly List<(string Name, byte[] Content)> entries = [];

    public DocxMutant(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var content = new MemoryStream();
            stream.CopyTo(content);
            entries.Add((entry.FullName, content.ToArray()));
        }
    }

    /// <summary>Changes the text of a part.</summary>
    public DocxMutant Text(string name, Func<string, string> change)
    {
        var index = entries.FindIndex(e => e.Name == name);
        var before = Encoding.UTF8.GetString(entries[index].Content);
        var after = change(before);
        Assert.NotEqual(before, after);
        entries[index] = (name, Encoding.UTF8.GetBytes(after));
        return this;
    }

    /// <summary>Changes the elements of a part.</summary>
    public DocxMutant Xml(string name, Action<XElement> change) => Text(name, text =>
    {
        var document = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
        change(document.Root!);
        return document.ToString(SaveOptions.DisableFormatting);
    });

    public DocxMutant Remove(string name)
    {
        Assert.Equal(1, entries.RemoveAll(e => e.Name == name));
        return this;
    }

    public DocxMutant Repeat(string name)
    {
        entries.Add(entries.First(e => e.Name == name));
        return this;
    }

    public byte[] ToFile()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }
        return file.ToArray();
    }
}
