using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Body;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>Writes charts.</summary>
internal static class ChartWriter
{
    /// <summary>Writes a chart.</summary>
    public static void Write(Story story, Figure figure, Chart chart, Length measure)
    {
        _ = (chart, measure);
        RunWriter.Write(story, figure.AlternativeText, default);
    }
}
