using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns the blocks of one parsed text into the model's.</summary>
internal sealed class BlockConverter(PaperScope scope, Fragment fragment)
{
    private const int DeepestNesting = 100;

    /// <summary>The blocks in a container.</summary>
    public ImmutableArray<Block> Convert(Md.ContainerBlock container, Place place)
    {
        if (place.Depth > DeepestNesting)
        {
            scope.Diagnostics.Report(MarkdownDiagnostics.TooDeep, fragment.SpanOf(container.Span) with { Length = 0 }, "100");
            return [];
        }
        var sequence = new BlockSequence(scope, fragment, place.Deeper);
        sequence.AddAll(container);
        return sequence.ToImmutable();
    }

    /// <summary>The inlines of a text that is one paragraph: a title, a source, a label.</summary>
    public static ImmutableArray<Inline> Line(PaperScope scope, MappedText? text, Place place)
    {
        if (text is null || text.Text.Length == 0)
            return [];
        var fragment = Fragment.Parse(text, scope.Diagnostics);
        if (fragment.Document.Count == 1 && fragment.Document[0] is Md.ParagraphBlock paragraph)
            return new InlineConverter(scope, fragment, place).Convert(paragraph.Inline);
        // A title such as "1. Introduction" is a list to Markdown; as a line it is only words.
        return [new Text(text.SpanOf(0, text.Text.Length), text.Text)];
    }

    /// <summary>The blocks of a text of its own: a cell of a data file, a note.</summary>
    public static ImmutableArray<Block> Blocks(PaperScope scope, MappedText text, Place place)
    {
        var fragment = Fragment.Parse(text, scope.Diagnostics);
        return new BlockConverter(scope, fragment).Convert(fragment.Document, place);
    }
}
