using System.Text;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The output intent (PDF/A-2 6.2.3), and that it explains every device colour (6.2.4.3).</summary>
internal static class ColourCheck
{
    public static void Check(Inspection inspection)
    {
        var space = IntentSpace(inspection);
        CollectPictureColours(inspection);
        foreach (var colours in inspection.DeviceColours)
        {
            var isKnown = colours == "DeviceGray" ? space is not null : colours == (space == "RGB " ? "DeviceRGB" : "DeviceCMYK");
            inspection.Require(space is not null && isKnown, RuleOf(colours), $"No output intent says what {colours} is.");
        }
    }

    private static string RuleOf(string colours) => colours switch
    {
        "DeviceRGB" => "A2 6.2.4.3-2",
        "DeviceCMYK" => "A2 6.2.4.3-3",
        _ => "A2 6.2.4.3-4",
    };

    private static string? IntentSpace(Inspection inspection)
    {
        var file = inspection.File;
        var intents = file.Array(file.Catalog["OutputIntents"]).Select(file.Dictionary).OfType<PdfDictionary>().Where(intent => file.Name(intent["S"]) == "GTS_PDFA1").ToArray();
        if (intents.Length == 0)
            return null;
        var profiles = intents.Select(intent => file.Resolve(intent["DestOutputProfile"])).Distinct().ToArray();
        inspection.Require(profiles.Length == 1, "A2 6.2.3-2", "The output intents have different profiles.");
        if (profiles[0] is not PdfStream stream)
        {
            inspection.Report("A2 6.2.3-1", "The output intent has no profile.");
            return null;
        }
        var profile = PdfStrings.Decode(stream);
        var header = Encoding.ASCII.GetString(profile, 0, Math.Min(40, profile.Length));
        var isGood = header.Length == 40 && profile[8] < 5 && header[12..16] is "mntr" or "prtr" && header[16..20] is "RGB " or "CMYK" or "GRAY" && header[36..] == "acsp";
        inspection.Require(isGood, "A2 6.2.3-1", "The profile of the output intent is no display or printer profile before version 5.");
        return isGood ? header[16..20] : null;
    }

    private static void CollectPictureColours(Inspection inspection)
    {
        foreach (var colours in inspection.Dictionaries().Where(dictionary => inspection.File.Name(dictionary["Subtype"]) == "Image").Select(image => image["ColorSpace"]))
        {
            var names = inspection.File.Resolve(colours) is PdfArray array ? array.Items.OfType<PdfName>().Select(name => name.Value) : [inspection.File.Name(colours) ?? string.Empty];
            inspection.DeviceColours.UnionWith(names.Where(name => name.StartsWith("Device", StringComparison.Ordinal)));
        }
    }
}
