namespace GbDocs.Model.Styles;

/// <summary>A part of a running head or foot: words, or what a field shows. In a sheet: <c>"{symbol}"</c>, <c>"Page {page}"</c>.</summary>
/// <param name="Field">What it shows.</param>
/// <param name="Text">The words of <see cref="FurnitureField.Words"/>, or the name of <see cref="FurnitureField.Property"/>.</param>
public sealed record FurniturePart(FurnitureField Field, string Text = "");
