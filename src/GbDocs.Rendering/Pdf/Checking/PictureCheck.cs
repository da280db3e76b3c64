using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Images, forms and graphics states (PDF/A-2 6.2.5, 6.2.8, 6.2.9; PDF/UA-1 7.20).</summary>
internal static class PictureCheck
{
    public static void Check(Inspection inspection)
    {
        foreach (var dictionary in inspection.Dictionaries())
        {
            if (dictionary["Width"] is not null && inspection.File.Name(dictionary["Subtype"]) == "Image")
                CheckImage(dictionary, inspection);
            else if (inspection.File.Name(dictionary["Type"]) == "XObject")
                CheckForm(dictionary, inspection);
            else if (inspection.File.Name(dictionary["Type"]) == "ExtGState")
                CheckState(dictionary, inspection);
        }
    }

    private static void CheckImage(PdfDictionary image, Inspection inspection)
    {
        inspection.Require(image["Alternates"] is null, "A2 6.2.8-1", "A picture has alternates.");
        inspection.Require(image["OPI"] is null, "A2 6.2.8-2", "A picture stands for a file elsewhere.");
        inspection.Require(!inspection.File.IsTrue(image["Interpolate"]), "A2 6.2.8-3", "A picture is smoothed.");
        var bits = inspection.File.Integer(image["BitsPerComponent"]);
        inspection.Require(bits is null or 1 or 2 or 4 or 8 or 16, "A2 6.2.8-4", "A picture has an odd number of bits.");
    }

    private static void CheckForm(PdfDictionary form, Inspection inspection)
    {
        var subtype = inspection.File.Name(form["Subtype"]);
        inspection.Require(subtype != "PS", "A2 6.2.9-3", "The file holds PostScript.");
        inspection.Require(form["PS"] is null && form["OPI"] is null && form["Subtype2"] is null, "A2 6.2.9-1", "A form holds PostScript or stands for a file elsewhere.");
        inspection.Require(form["Ref"] is null, "A2 6.2.9-2", "A form refers to another file.");
        inspection.Require(form["Ref"] is null, "UA1 7.20-1", "A form refers to another file.");
    }

    private static void CheckState(PdfDictionary state, Inspection inspection)
    {
        inspection.Require(state["TR"] is null, "A2 6.2.5-1", "A graphics state has a transfer function.");
        inspection.Require(state["TR2"] is null || inspection.File.Name(state["TR2"]) == "Default", "A2 6.2.5-2", "A graphics state has a transfer function.");
        inspection.Require(state["HTP"] is null, "A2 6.2.5-3", "A graphics state has a halftone origin.");
    }
}
