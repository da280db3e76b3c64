using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Pages;

/// <summary>One page. Its origin is the top left corner, y grows downwards.</summary>
/// <param name="Width">Width as it is read: greater than the height on a landscape page.</param>
/// <param name="Height">Height as it is read.</param>
/// <param name="Label">Its number as printed or counted: "4", "iv"; empty where it has none.</param>
/// <param name="Side">The side of the opened book on which it lies.</param>
/// <param name="Items">What is on it, in painting order.</param>
public sealed record Page(Length Width, Length Height, string Label, PageSide Side, ImmutableArray<PageItem> Items);
