using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>
/// The attributes of one construct. A construct asks for those that it knows; what nobody asked for is reported,
/// with the nearest name that was asked for, so that no attribute is lost in silence.
/// </summary>
internal sealed class AttributeBag
{
    private readonly List<AttributeItem> items = [];
    private readonly SortedSet<string> asked = new(StringComparer.Ordinal);
    private readonly Fragment fragment;

    public AttributeBag(AttributeList attributes, Fragment fragment)
    {
        this.fragment = fragment;
        Span = fragment.SpanOf(attributes.Start, attributes.Length);
        items.AddRange(attributes.Items);
    }

    /// <summary>Where the attributes stand.</summary>
    public SourceSpan Span { get; }

    /// <summary>Whether none is left.</summary>
    public bool IsEmpty => items.Count == 0;

    /// <summary>Attributes with those of a class word before the braces; a bare word that comes first is a class without its point.</summary>
    public static AttributeBag Of(DivBlock div, Fragment fragment)
    {
        var bag = new AttributeBag(div.Attributes ?? AttributeList.None(div.ClassStart), fragment);
        if (div.ClassWord.Length > 0)
            bag.items.Insert(0, new AttributeItem(AttributeKind.Class, div.ClassWord, string.Empty, div.ClassStart, div.ClassWord.Length));
        else if (bag.items is [{ Kind: AttributeKind.Word } word, ..] && !bag.items.Exists(i => i.Kind == AttributeKind.Class))
            bag.items[0] = word with { Kind = AttributeKind.Class };
        return bag;
    }

    /// <summary>Takes over the attributes of another place, such as a line of their own before the block.</summary>
    public void Add(AttributeList more) => items.AddRange(more.Items);

    /// <summary>Takes the drafter's name; null where there is none.</summary>
    public AttributeItem? TakeId() => Take(AttributeKind.Id, _ => true);

    /// <summary>Takes the first class that a test accepts.</summary>
    public AttributeItem? TakeClass(Func<string, bool> accepts) => Take(AttributeKind.Class, accepts);

    /// <summary>Whether a class or bare word was given; <c>float=false</c> is a word that was not.</summary>
    public bool TakeFlag(string name)
    {
        asked.Add(name);
        var item = Take(AttributeKind.Class, n => n == name) ?? Take(AttributeKind.Word, n => n == name);
        return item is not null || Take(AttributeKind.Pair, n => n == name) is { Value: "true" or "yes" };
    }

    /// <summary>Takes the value of a key; null where there is none.</summary>
    public AttributeItem? TakeValue(string name)
    {
        asked.Add(name);
        return Take(AttributeKind.Pair, n => n == name);
    }

    /// <summary>Takes the text of a key; empty where there is none.</summary>
    public string TakeText(string name) => TakeValue(name)?.Value ?? string.Empty;

    /// <summary>Takes the Markdown of a key; null where there is none.</summary>
    public MappedText? TakeMarkdown(string name) =>
        TakeValue(name) is { } item ? MappedOf(item) : null;

    /// <summary>Where an attribute stands.</summary>
    public SourceSpan SpanOf(AttributeItem item) => fragment.SpanOf(item.Start, item.Length);

    /// <summary>Where the value of an attribute stands.</summary>
    public SourceSpan ValueSpanOf(AttributeItem item) => fragment.SpanOf(item.ValueStart, item.ValueLength);

    /// <summary>Reports what nobody asked for.</summary>
    /// <param name="construct">What the attributes stand at, with its article: "a table".</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public void ReportRest(string construct, DiagnosticBag diagnostics)
    {
        foreach (var item in items)
        {
            var descriptor = item.Kind == AttributeKind.Class ? MarkdownDiagnostics.UnknownClass : MarkdownDiagnostics.UnknownAttribute;
            diagnostics.Report(descriptor, SpanOf(item), item.Name, construct, Nearest.To(item.Name, asked));
        }
        items.Clear();
    }

    private MappedText MappedOf(AttributeItem item)
    {
        var raw = fragment.Text.Text.AsSpan(item.ValueStart, item.ValueLength);
        return raw.SequenceEqual(item.Value)
            ? fragment.Text.Slice(item.ValueStart, item.ValueLength)
            : MappedSlices.Of(item.Value, ValueSpanOf(item));
    }

    private AttributeItem? Take(AttributeKind kind, Func<string, bool> accepts)
    {
        var index = items.FindIndex(i => i.Kind == kind && accepts(i.Name));
        if (index < 0)
            return null;
        var item = items[index];
        items.RemoveAt(index);
        return item;
    }
}
