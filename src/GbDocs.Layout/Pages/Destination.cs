using GbDocs.Model.Measures;

namespace GbDocs.Layout.Pages;

/// <summary>A place that links, bookmarks and page references point to.</summary>
/// <param name="Page">Index of the page, from 0.</param>
/// <param name="X">Distance from the left edge of the page.</param>
/// <param name="Y">Distance of the top of the thing from the top edge of the page.</param>
public readonly record struct Destination(int Page, Length X, Length Y);
