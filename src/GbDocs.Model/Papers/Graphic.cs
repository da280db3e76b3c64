using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>What a figure shows: a closed family.</summary>
public abstract record Graphic;

/// <summary>A picture.</summary>
/// <param name="Picture">The file's content.</param>
/// <param name="WidthShare">Its part of the line's width in thousandths; 0 for its own size.</param>
public sealed record PictureGraphic(Picture Picture, int WidthShare = 0) : Graphic;

/// <summary>A chart drawn from numbers.</summary>
/// <param name="Kind">How the numbers are drawn.</param>
/// <param name="Categories">Names of the slices, years or regions.</param>
/// <param name="Series">Rows of numbers, each as long as the categories; a pie has one, pies side by side several.</param>
/// <param name="Units">What the numbers are in; empty where the caption says it.</param>
/// <param name="HasTable">Whether its numbers are printed as a table too, for readers who do not see it.</param>
public sealed record Chart(ChartKind Kind, ImmutableArray<ChartLabel> Categories, ImmutableArray<ChartSeries> Series, string Units, bool HasTable = true) : Graphic;
