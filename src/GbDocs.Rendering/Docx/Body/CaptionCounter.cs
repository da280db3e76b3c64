namespace GbDocs.Rendering.Docx.Body;

/// <summary>Counts captions as Word's SEQ fields do.</summary>
internal sealed class CaptionCounter
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The field's instruction that gives a caption its ordinal.</summary>
    public string Instruction(string series, int ordinal)
    {
        var next = counts.GetValueOrDefault(series) + 1;
        counts[series] = ordinal;
        return next == ordinal ? $"SEQ {series} \\* ARABIC" : $"SEQ {series} \\* ARABIC \\r {ordinal}";
    }
}
