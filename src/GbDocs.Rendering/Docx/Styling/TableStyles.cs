using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>The table styles of a file.</summary>
internal sealed class TableStyles
{
    private readonly Dictionary<string, (string Id, string Name, TableStyle Look)> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, string Name, FrameStyle Look)> frames = new(StringComparer.Ordinal);

    public TableStyles(StyleSheet sheet)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Normal Table" };
        foreach (var look in sheet.Tables.Values.Append(sheet.Table(StyleNames.Table)).DistinctBy(t => t.Name).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            var name = look.WordName;
            for (var i = 2; !names.Add(name); i++)
                name = $"{look.WordName} {i}";
            byName[look.Name] = (WordNames.IdOf(name) + "Table", name, look);
        }
        foreach (var frame in sheet.Frames.Values.Append(new FrameStyle(StyleNames.BoxFrame)).Append(new FrameStyle(StyleNames.SummaryFrame)).DistinctBy(f => f.Name).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var name = WordNames.For(frame.Name) + " Frame";
            for (var i = 2; !names.Add(name); i++)
                name = $"{WordNames.For(frame.Name)} Frame {i}";
            frames[frame.Name] = (WordNames.IdOf(name) + "Table", name, frame);
        }
    }

    /// <summary>The frames of one-cell tables, by id.</summary>
    public IEnumerable<(string Id, string Name, FrameStyle Look)> Frames => frames.Values.OrderBy(s => s.Id, StringComparer.Ordinal);

    /// <summary>The id of a frame's style.</summary>
    public string IdOf(FrameStyle frame) => frames[frame.Name].Id;

    /// <summary>Id, name and look, by id.</summary>
    public IEnumerable<(string Id, string Name, TableStyle Look)> All => byName.Values.OrderBy(s => s.Id, StringComparer.Ordinal);

    /// <summary>The id of a style.</summary>
    public string IdOf(TableStyle style) => byName[style.Name].Id;
}
