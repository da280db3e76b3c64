namespace GbDocs.Layout.Text.Unicode;

/// <summary>Whether a line may end at a place.</summary>
internal enum LineBreakKind : byte
{
    Prohibited,
    Allowed,
    Mandatory,
}
