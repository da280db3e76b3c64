namespace GbDocs.Model.Papers;

/// <summary>Kinds of picture that a paper may hold.</summary>
public enum PictureFormat
{
    /// <summary>Portable Network Graphics (ISO/IEC 15948).</summary>
    Png,

    /// <summary>JPEG (ITU-T T.81).</summary>
    Jpeg,
}
