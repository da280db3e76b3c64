using GbDocs.Model.Papers;

namespace GbDocs.Layout.Pages;

/// <summary>A bookmark.</summary>
/// <param name="Title">Its words, number included, on one line.</param>
/// <param name="Level">Depth, from 1; an entry stands below the last one of a lesser level.</param>
/// <param name="Target">What it points to; one of <see cref="PagedDocument.Destinations"/>.</param>
public sealed record OutlineEntry(string Title, int Level, NodeId Target);
