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

    /// <summary>The instruction of a field that shows and counts nothing, but brings a caption without a number into its list.</summary>
    public string HiddenInstruction(string series) => $"SEQ {series} \\h \\r {counts.GetValueOrDefault(series)}";
}
