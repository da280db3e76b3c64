using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Sections;

/// <summary>What running heads show.</summary>
internal static class FurnitureUse
{
    /// <summary>Whether some head or foot names the chapter.</summary>
    public static bool NamesChapters(PageFurniture furniture) =>
        new[] { furniture.First, furniture.Opening, furniture.Odd, furniture.Even }.OfType<HeadAndFoot>().Any(p => NamesChapters(p.Head) || NamesChapters(p.Foot));

    /// <summary>Whether a line names the chapter.</summary>
    public static bool NamesChapters(FurnitureLine line) =>
        line.Left.Concat(line.Centre).Concat(line.Right).Any(p => p.Field == FurnitureField.Chapter);
}
