namespace GbDocs.Model.Papers;

/// <summary>A plain value of the paper's metadata.</summary>
/// <param name="Name">Its key in the front matter: <c>agenda-item</c>.</param>
/// <param name="Value">Its value as printed.</param>
public sealed record PaperProperty(string Name, string Value);
