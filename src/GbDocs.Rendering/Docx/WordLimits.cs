using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx;

/// <summary>Reports what Word would refuse or cut, before a file is made that it cannot open.</summary>
internal static class WordLimits
{
    // Word holds 32 MB of text.
    private const long MostCharacters = 32_000_000;
    private static readonly Length LargestPage = Length.FromPoints(22 * 72);

    /// <summary>Checks page, names and length.</summary>
    public static void Check(DocxBuild build)
    {
        var page = build.Sheet.Page;
        if (page.Width > LargestPage || page.Height > LargestPage)
            build.Diagnostics.Report(DocxDiagnostics.PageTooLarge, default, page.Width.ToString(), page.Height.ToString(), LargestPage.ToString());
        foreach (var style in build.Sheet.Paragraphs.Values.Where(s => s.WordName.Length > WordNames.Longest))
            build.Diagnostics.Report(DocxDiagnostics.NameTooLong, default, style.WordName, Number(WordNames.Longest));
        var characters = new TextLength(build.Paper).Characters;
        if (characters > MostCharacters)
            build.Diagnostics.Report(DocxDiagnostics.TooLong, default, Number(characters / 1_000_000), Number(MostCharacters / 1_000_000));
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
