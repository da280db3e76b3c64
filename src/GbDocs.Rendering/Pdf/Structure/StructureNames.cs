using System.Diagnostics;
using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>Names of structure types and attribute values as the file spells them.</summary>
internal static class StructureNames
{
    private static readonly string[] Roles = Enum.GetNames<StructureRole>(); // the enumeration uses the standard's names

    public static string Of(StructureRole role) => Roles[(int)role];

    /// <summary>Our own types and the standard ones that they stand for (ISO 32000-1, 14.8.4).</summary>
    public static PdfDictionary RoleMap() => new()
    {
        [Of(StructureRole.Aside)] = new PdfName(Of(StructureRole.Sect)),
        [Of(StructureRole.Title)] = new PdfName(Of(StructureRole.P)),
    };

    public static string? Of(HeaderScope scope) => scope switch
    {
        HeaderScope.None => null,
        HeaderScope.Column => "Column",
        HeaderScope.Row => "Row",
        HeaderScope.Both => "Both",
        _ => throw new UnreachableException(),
    };

    public static string Of(ListNumbering numbering) => numbering.ToString();
}
