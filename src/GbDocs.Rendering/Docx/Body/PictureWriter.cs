using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Packaging;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes pictures, always in the line and with their alternative text (ECMA-376, part 1, 20.4.2.8).</summary>
internal static class PictureWriter
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string PictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>A picture among words.</summary>
    public static void WriteInLine(Story story, InlinePicture picture, RunLook look, Flow flow)
    {
        _ = look;
        var width = Length.Min(picture.Picture.Width, flow.Room);
        Write(story, picture.Picture, (width, picture.Picture.Height.Scale(width.Emu, Math.Max(1, picture.Picture.Width.Emu))), picture.AlternativeText);
    }

    /// <summary>A picture of a size.</summary>
    public static void Write(Story story, Picture picture, (Length Width, Length Height) size, string alternativeText)
    {
        var part = story.Build.Drawings.PictureOf(story.Build.Package, picture);
        var name = Path.GetFileNameWithoutExtension(part.Path);
        var id = story.Part.Relate($"rId{char.ToUpperInvariant(name[0])}{name[1..]}", RelationshipTypes.Image, part);
        var number = BeginInline(story, (size.Width, size.Height), alternativeText, "Picture");
        var xml = story.Xml;
        xml.Start("a:graphic").Attribute("xmlns:a", Drawing).Start("a:graphicData").Attribute("uri", PictureSpace);
        xml.Start("pic:pic").Attribute("xmlns:pic", PictureSpace);
        xml.Start("pic:nvPicPr").Start("pic:cNvPr").Attribute("id", number).Attribute("name", name).End().Empty("pic:cNvPicPr").End();
        xml.Start("pic:blipFill").Start("a:blip").Attribute("r:embed", id).End().Start("a:stretch").Empty("a:fillRect").End().End();
        xml.Start("pic:spPr").Start("a:xfrm").Start("a:off").Attribute("x", 0).Attribute("y", 0).End();
        xml.Start("a:ext").Attribute("cx", size.Width.Emu).Attribute("cy", size.Height.Emu).End().End();
        xml.Start("a:prstGeom").Attribute("prst", "rect").Empty("a:avLst").End().End();
        xml.End().End().End();
        EndInline(story);
    }

    /// <summary>Begins a drawing in the line; gives its id.</summary>
    public static int BeginInline(Story story, (Length Width, Length Height) size, string alternativeText, string kind)
    {
        var number = story.Build.Drawings.NextDrawing();
        var xml = story.Xml.Start("w:r").Start("w:drawing").Start("wp:inline");
        xml.Attribute("distT", 0).Attribute("distB", 0).Attribute("distL", 0).Attribute("distR", 0);
        xml.Start("wp:extent").Attribute("cx", size.Width.Emu).Attribute("cy", size.Height.Emu).End();
        xml.Start("wp:docPr").Attribute("id", number).Attribute("name", $"{kind} {number}").Attribute("descr", alternativeText).End();
        xml.Empty("wp:cNvGraphicFramePr");
        return number;
    }

    /// <summary>Ends a drawing in the line.</summary>
    public static void EndInline(Story story) => story.Xml.End().End().End();
}
