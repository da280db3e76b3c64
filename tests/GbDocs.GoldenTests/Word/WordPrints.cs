using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests.Word;

/// <summary>The golden papers and the samples as LibreOffice prints them, all in one run of it.</summary>
public sealed class WordPrints : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Dictionary<string, string>> prints;

    /// <summary>Nothing is printed before a test asks.</summary>
    public WordPrints() => prints = new(Print);

    /// <summary>The print of a golden paper: a PDF file.</summary>
    public string OfPaper(string name) => prints.Value[$"golden-{name}"];

    /// <summary>The print of a sample.</summary>
    public string OfSample(string folder) => prints.Value[NameOf(folder)];

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private Dictionary<string, string> Print()
    {
        var papers = NamesOf(WordPaper.All).Select(name => folder.Write($"golden-{name}.docx", WordPaper.Of(name).File));
        var samples = NamesOf(SamplePaper.All).Select(name => folder.Write(NameOf(name) + ".docx", OnAnyPage(SamplePaper.In(name).Files[".docx"].Content.ToArray())));
        return LibreOffice.Convert([.. papers, .. samples], "pdf").ToDictionary(path => Path.GetFileNameWithoutExtension(path)!);
    }

    private static IEnumerable<string> NamesOf(TheoryData<string> all) => all.Cast<object[]>().Select(row => (string)row[0]);

    private static string NameOf(string folder) => folder.Replace('/', '_');

    // LibreOffice prints the second page of a section that begins on a right-hand page with the running heads of its first one, and drops the
    // rule above its notes: here such sections begin on any page.
    private static byte[] OnAnyPage(byte[] file) => WordFiles.Part(file).ToString().Contains("\"oddPage\"", StringComparison.Ordinal)
        ? new DocxMutant(file).Text("word/document.xml", t => t.Replace("\"oddPage\"", "\"nextPage\"", StringComparison.Ordinal)).ToFile()
        : file;
}
