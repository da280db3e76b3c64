using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>The room of a chart, as large as on our own pages.</summary>
/// <param name="Width">From side to side.</param>
/// <param name="Height">From top to bottom, with title, labels and legend.</param>
/// <param name="Diameter">Diameter of a pie; zero for other charts, which fill their room.</param>
internal readonly record struct ChartSize(Length Width, Length Height, Length Diameter)
{
    /// <summary>The size of a chart.</summary>
    public static ChartSize Of(ChartKind kind, Length width, bool isOneOfSeveral) => (kind, isOneOfSeveral) switch
    {
        // Above and below it two lines of a label.
        (ChartKind.Pie, false) => Pie(width, Length.Min(width / 3, Length.FromMillimetres(64)), Length.FromMillimetres(18)),
        // Above it title and labels, below it labels.
        (ChartKind.Pie, true) => Pie(width, Length.Min(width / 2, Length.FromMillimetres(52)), Length.FromMillimetres(22)),
        _ => new ChartSize(width, Length.Min(width / 2, Length.FromMillimetres(70)) + Length.FromMillimetres(17), Length.Zero),
    };

    private static ChartSize Pie(Length width, Length diameter, Length around) => new(width, diameter + around, diameter);
}
