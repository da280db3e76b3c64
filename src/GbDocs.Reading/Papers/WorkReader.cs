using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;
using GbDocs.Reading.Shapes;
using static GbDocs.Reading.Shapes.Scalars;

namespace GbDocs.Reading.Papers;

/// <summary>Reads the register of documents that citations may name.</summary>
internal static class WorkReader
{
    private static readonly ImmutableArray<(string Word, WorkKind Kind)> Kinds =
    [
        ("document", WorkKind.Document), ("convention", WorkKind.Convention), ("protocol", WorkKind.Protocol),
        ("recommendation", WorkKind.Recommendation), ("report", WorkKind.Report), ("publication", WorkKind.Publication),
    ];

    /// <summary>The keys of a document.</summary>
    public static GroupShape Work { get; } = new("a document",
    [
        new("title", Words, "Its title.") { IsRequired = true },
        new("kind", new ChoiceShape([.. Kinds.Select(k => k.Word)]), "What it is.") { Default = "by its key: C181 is a convention, P155 a protocol, R204 a recommendation, else a document" },
        new("number", Words, "Number of an instrument or report.") { Default = "for instruments, the key’s" },
        new("year", Integer(1800, 2200), "Year of adoption or issue."),
        new("details", Words, "What else a note prints: body, place, date."),
        new("url", Words, "Its address."),
        new("paragraphs", new ListShape(Words), "Numbers of its paragraphs, to check locators against."),
    ]);

    /// <summary>The whole file.</summary>
    public static NamedShape Register { get; } = new("a key", Work);

    /// <summary>The documents of a register by key.</summary>
    public static FrozenDictionary<string, RegisteredWork> Read(DataNode? node, DiagnosticBag diagnostics)
    {
        if (node is null)
            return FrozenDictionary<string, RegisteredWork>.Empty;
        new ShapeChecker(diagnostics).Check(node, Register);
        var works = new Dictionary<string, RegisteredWork>(StringComparer.Ordinal);
        foreach (var entry in (node as DataMap)?.Entries ?? [])
        {
            var work = Build(entry);
            works[work.Key] = work;
        }
        return works.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static RegisteredWork Build(DataEntry entry)
    {
        var fields = Fields.Of(entry.Value);
        var key = Symbols.Normalise(entry.Key.Value);
        var isInstrument = key.Length > 1 && (key[0] is 'C' or 'P' or 'R') && key.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
        var usual = !isInstrument ? WorkKind.Document : key[0] switch { 'C' => WorkKind.Convention, 'P' => WorkKind.Protocol, _ => WorkKind.Recommendation };
        return new RegisteredWork(key, fields.Choice("kind", Kinds) ?? usual, fields.Text("title") ?? string.Empty)
        {
            Span = entry.Key.Span,
            Number = fields.Text("number") ?? (isInstrument ? key[1..] : string.Empty),
            Year = fields.Integer("year") ?? 0,
            Details = fields.Text("details") ?? string.Empty,
            Url = fields.Text("url") is { } url && Addresses.FaultOf(url) is null ? url : string.Empty,
            Paragraphs = [.. fields.List("paragraphs").OfType<DataScalar>().Select(p => p.Value)],
        };
    }
}
