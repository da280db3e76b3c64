using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>Where a figure stands on its page.</summary>
internal readonly record struct FigureArea(Rectangle Area, Length PageHeight);
