using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns merged Markdown into a paper.</summary>
internal static class PaperConverter
{
    public static Paper Convert(PaperScope scope, MappedText merged, PaperMetadata metadata)
    {
        var fragment = Fragment.Parse(merged, scope.Diagnostics);
        scope.Abbreviations.Collect(fragment);
        scope.Footnotes.Collect(fragment);
        var isNumbered = scope.Rules.Numbering.Paragraphs.Style != NumberStyle.None;
        var blocks = new BlockConverter(scope, fragment).Convert(fragment.Document, Place.Body(isNumbered));
        return new Paper(metadata, scope.Rules, blocks, scope.Footnotes.Complete())
        {
            Abbreviations = scope.Abbreviations.Entries,
        };
    }
}
