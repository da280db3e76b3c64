using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns words with attributes into what the attributes say: <c>[raison d'être]{lang=fr}</c>.</summary>
internal sealed class SpanConverter(PaperScope scope)
{
    private static readonly Dictionary<string, InlineFormat> Formats = new(StringComparer.Ordinal)
    {
        ["superscript"] = InlineFormat.Superscript,
        ["subscript"] = InlineFormat.Subscript,
        ["small-caps"] = InlineFormat.SmallCaps,
        ["underline"] = InlineFormat.Underline,
        ["strikethrough"] = InlineFormat.Strikethrough,
        ["run-in"] = InlineFormat.RunIn,
        ["verbatim"] = InlineFormat.Verbatim,
    };

    private static readonly Dictionary<string, ComputedText> ComputedTexts = new(StringComparer.Ordinal)
    {
        ["decision-paragraphs"] = ComputedText.DecisionParagraphs,
        ["draft-decisions"] = ComputedText.DraftDecisions,
        ["points-for-decision"] = ComputedText.PointsForDecision,
    };

    public void Add(AttributeBag attributes, SourceSpan span, ImmutableArray<Inline> content, InlineBuilder result)
    {
        if (attributes.TakeId() is { } id && scope.Names.Take(id.Name, attributes.SpanOf(id)) is { } name)
            result.Add(new AnchorPoint(attributes.SpanOf(id), name));
        var inner = Leaf(attributes, span) is { } leaf ? WithoutWords(leaf, content, span) : content;
        result.AddRange(Wrap(attributes, span, inner));
        attributes.ReportRest("words in brackets", scope.Diagnostics);
    }

    private Inline? Leaf(AttributeBag attributes, SourceSpan span)
    {
        if (attributes.TakeFlag("tab"))
            return new Tab(span);
        foreach (var (name, text) in ComputedTexts)
        {
            if (attributes.TakeFlag(name))
                return new Computed(span, scope.Names.Derive("computed", name), text);
        }
        return null;
    }

    private ImmutableArray<Inline> WithoutWords(Inline leaf, ImmutableArray<Inline> content, SourceSpan span)
    {
        if (!content.IsEmpty)
            scope.Diagnostics.Report(MarkdownDiagnostics.WordsNotUsed, span);
        return [leaf];
    }

    private ImmutableArray<Inline> Wrap(AttributeBag attributes, SourceSpan span, ImmutableArray<Inline> content)
    {
        foreach (var (name, format) in Formats)
        {
            if (attributes.TakeFlag(name))
                content = [new Formatted(span, format, content)];
        }
        if (attributes.TakeFlag("property"))
            content = PropertyOf(attributes, span, content);
        while (attributes.TakeClass(scope.Sheet.Characters.ContainsKey) is { } style)
            content = [new CharacterStyled(span, style.Name, content)];
        return Languages.Take(attributes, scope.Diagnostics) is { } language
            ? [new Foreign(span, language.Tag, language.Direction, content)]
            : content;
    }

    private ImmutableArray<Inline> PropertyOf(AttributeBag attributes, SourceSpan span, ImmutableArray<Inline> content)
    {
        var item = attributes.TakeValue("name");
        var name = item?.Value ?? string.Empty;
        if (item is null)
            scope.Diagnostics.Report(MarkdownDiagnostics.PropertyWithoutName, span);
        else if (!scope.Properties.Contains(name))
            scope.Diagnostics.Report(PaperDiagnostics.UnknownProperty, attributes.ValueSpanOf(item), name, Nearest.To(name, scope.Properties));
        // Words without a property behind them are only words.
        return scope.Properties.Contains(name) ? [new PropertyText(span, scope.Names.Derive("property", name), name, content)] : content;
    }
}
