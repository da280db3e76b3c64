using System.Text.RegularExpressions;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>What the catalog must say and must not hold (PDF/UA-1 6.2, 7.1, 7.2, 7.15; PDF/A-2 6.4, 6.5, 6.9 to 6.11).</summary>
internal static partial class CatalogCheck
{
    private static readonly string[] Actions = ["GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm"];

    public static void Check(Inspection inspection)
    {
        CheckMarks(inspection);
        CheckLanguages(inspection);
        CheckForms(inspection);
        CheckActions(inspection);
        CheckLayers(inspection);
        var (file, catalog) = (inspection.File, inspection.File.Catalog);
        inspection.Require(file.Dictionary(catalog["Names"])?["AlternatePresentations"] is null, "A2 6.10-1", "The file has alternate presentations.");
        inspection.Require(catalog["Requirements"] is null, "A2 6.11-1", "The file has requirements.");
    }

    private static void CheckMarks(Inspection inspection)
    {
        var (file, catalog) = (inspection.File, inspection.File.Catalog);
        var marks = file.Dictionary(catalog["MarkInfo"]);
        inspection.Require(file.IsTrue(marks?["Marked"]), "UA1 6.2-1", "The file does not say that it is tagged.");
        inspection.Require(file.IsTrue(marks?["Marked"]), "A2 6.7.2.2-1", "The file does not say that it is tagged.");
        inspection.Require(!file.IsTrue(marks?["Suspects"]), "UA1 7.1-4", "The file says that its tags are doubtful.");
        inspection.Require(file.IsTrue(file.Dictionary(catalog["ViewerPreferences"])?["DisplayDocTitle"]), "UA1 7.1-10", "The title is not shown in the window.");
        inspection.Require(inspection.Structure.Root is not null, "UA1 7.1-11", "There is no structure tree.");
        inspection.Require(inspection.Structure.Root is not null, "A2 6.7.3.3-1", "There is no structure tree.");
    }

    private static void CheckLanguages(Inspection inspection)
    {
        var catalog = inspection.File.Catalog;
        inspection.Require(inspection.File.Text(catalog["Lang"]) is not null, "UA1 7.2-34", "The file does not say its language.");
        foreach (var language in inspection.Dictionaries().Select(dictionary => inspection.File.Text(dictionary["Lang"])).OfType<string>())
        {
            inspection.Require(LanguageTag().IsMatch(language), "UA1 7.2-29", $"“{language}” is no language tag.");
            inspection.Require(language.Length == 0 || LanguageTag().IsMatch(language), "A2 6.7.4-1", $"“{language}” is no language tag.");
        }
    }

    private static void CheckForms(Inspection inspection)
    {
        var (file, catalog) = (inspection.File, inspection.File.Catalog);
        var form = file.Dictionary(catalog["AcroForm"]);
        inspection.Require(!file.IsTrue(form?["NeedAppearances"]), "A2 6.4.1-3", "The form has no appearances.");
        inspection.Require(form?["XFA"] is null, "A2 6.4.2-1", "The form is XFA.");
        inspection.Require(form?["XFA"] is null, "UA1 7.15-1", "The form is XFA.");
        inspection.Require(!file.IsTrue(catalog["NeedsRendering"]), "A2 6.4.2-2", "The file asks to be rendered first.");
    }

    private static void CheckActions(Inspection inspection)
    {
        var (file, catalog) = (inspection.File, inspection.File.Catalog);
        inspection.Require(catalog["AA"] is null, "A2 6.5.2-1", "The file has actions of its own.");
        foreach (var (_, page) in file.Pages())
        {
            inspection.Require(page["AA"] is null, "A2 6.5.2-2", "A page has actions of its own.");
            inspection.Require(page["PresSteps"] is null, "A2 6.10-2", "A page has presentation steps.");
        }
        inspection.Require(file.Dictionary(catalog["Names"])?["JavaScript"] is null, "A2 6.5.1-1", "The file holds JavaScript.");
        foreach (var action in inspection.Dictionaries().SelectMany(dictionary => new[] { dictionary["A"], dictionary["OpenAction"] }))
        {
            if (file.Dictionary(action) is not { } found || found["S"] is null)
                continue;
            var kind = file.Name(found["S"]);
            inspection.Require(Actions.Contains(kind, StringComparer.Ordinal), "A2 6.5.1-1", $"The action {kind} is not allowed.");
        }
    }

    private static void CheckLayers(Inspection inspection)
    {
        var file = inspection.File;
        var layers = file.Dictionary(file.Catalog["OCProperties"]);
        if (layers is null)
            return;
        foreach (var configuration in file.Array(layers["Configs"]).Prepend(layers["D"] ?? PdfNull.Instance).Select(file.Dictionary).OfType<PdfDictionary>())
        {
            foreach (var rules in new[] { ("UA1 7.10-1", "UA1 7.10-2"), ("A2 6.9-1", "A2 6.9-4") })
            {
                inspection.Require(file.Text(configuration["Name"]) is { Length: > 0 }, rules.Item1, "A configuration of layers has no name.");
                inspection.Require(configuration["AS"] is null, rules.Item2, "A configuration of layers switches by itself.");
            }
        }
    }

    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
