using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>Reads the page: its geometry and its running heads and feet.</summary>
internal static class PageReader
{
    private static readonly Length LeastRoom = Length.FromMillimetres(20);

    public static PageGeometry ReadGeometry(Fields sheet, DiagnosticBag diagnostics)
    {
        var page = Build(sheet.Group("page"));
        var hasRoom = page.Width - page.Inside - page.Outside >= LeastRoom && page.Height - page.Top - page.Bottom >= LeastRoom;
        if (hasRoom)
            return page;
        diagnostics.Report(TemplateDiagnostics.NoRoom, sheet.Node("page")!.Span);
        return new PageGeometry();
    }

    public static PageFurniture ReadFurniture(Fields fields, DiagnosticBag diagnostics) => new()
    {
        First = Sheet(fields, "first", diagnostics) ?? new HeadAndFoot(),
        Opening = Sheet(fields, "opening", diagnostics),
        Odd = Sheet(fields, "odd", diagnostics) ?? new HeadAndFoot(),
        Even = Sheet(fields, "even", diagnostics),
    };

    private static PageGeometry Build(Fields fields)
    {
        var usual = new PageGeometry();
        return new PageGeometry
        {
            Width = fields.Length("width") ?? usual.Width,
            Height = fields.Length("height") ?? usual.Height,
            Top = fields.Length("top") ?? usual.Top,
            Bottom = fields.Length("bottom") ?? usual.Bottom,
            Inside = fields.Length("inside") ?? usual.Inside,
            Outside = fields.Length("outside") ?? usual.Outside,
            IsMirrored = fields.Flag("mirrored") ?? usual.IsMirrored,
            HeaderDistance = fields.Length("header") ?? usual.HeaderDistance,
            FooterDistance = fields.Length("footer") ?? usual.FooterDistance,
            CoverHasOwnPage = fields.Flag("cover-page") ?? usual.CoverHasOwnPage,
            ChaptersOpenOnRightHandPage = fields.Flag("chapters-on-right") ?? usual.ChaptersOpenOnRightHandPage,
            AppendicesOpenOnNewPage = fields.Flag("appendices-on-new-page") ?? usual.AppendicesOpenOnNewPage,
            PreliminariesAreRoman = fields.Flag("roman-preliminaries") ?? usual.PreliminariesAreRoman,
        };
    }

    private static HeadAndFoot? Sheet(Fields fields, string key, DiagnosticBag diagnostics)
    {
        if (fields.Group(key) is not { Map: not null } page)
            return null;
        return new HeadAndFoot { Head = Line(page.Group("head"), diagnostics), Foot = Line(page.Group("foot"), diagnostics) };
    }

    private static FurnitureLine Line(Fields fields, DiagnosticBag diagnostics) => new(
        FurnitureText.Read(fields.Scalar("left"), diagnostics),
        FurnitureText.Read(fields.Scalar("centre"), diagnostics),
        FurnitureText.Read(fields.Scalar("right"), diagnostics));
}
