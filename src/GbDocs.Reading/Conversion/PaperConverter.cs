using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using Markdig.Syntax;

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
        ReportUnusedTargets(scope, fragment);
        return new Paper(metadata, scope.Rules, blocks, scope.Footnotes.Complete())
        {
            Abbreviations = scope.Abbreviations.Entries,
        };
    }

    private static void ReportUnusedTargets(PaperScope scope, Fragment fragment)
    {
        foreach (var target in fragment.Document.Descendants<LinkReferenceDefinition>())
        {
            if (!scope.UsedTargets.Contains(target))
                scope.Diagnostics.Report(MarkdownDiagnostics.LostDefinition, fragment.SpanOf(target.Span), target.Label ?? string.Empty);
        }
    }
}
