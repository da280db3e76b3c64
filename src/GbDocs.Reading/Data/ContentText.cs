using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Papers;

namespace GbDocs.Reading.Data;

/// <summary>Reads text files and reports those that cannot be taken as text.</summary>
internal static class ContentText
{
    /// <summary>The text of a file; null where there is none, or where it cannot be read, which is then reported.</summary>
    /// <param name="files">Where the file is.</param>
    /// <param name="path">Its path.</param>
    /// <param name="asked">Where it was asked for.</param>
    /// <param name="diagnostics">Takes the fault.</param>
    public static SourceText? Read(IContentFiles files, string path, SourceSpan asked, DiagnosticBag diagnostics)
    {
        try
        {
            var source = files.ReadText(path);
            if (source is not null)
                ControlCharacters.Check(source, diagnostics);
            return source;
        }
        catch (UnreadableFileException fault)
        {
            var place = fault.Span.IsNone ? asked : fault.Span;
            diagnostics.Report(DataDiagnostics.FileUnreadable, place.IsNone ? new SourceSpan(new SourceText(path, string.Empty), 0, 0) : place, path, fault.Message);
            return null;
        }
    }
}
