using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Papers;
using YamlDotNet.Core;
using Yaml = YamlDotNet.Core.Events;

namespace GbDocs.Reading.Data;

/// <summary>Reads YAML 1.2 into <see cref="DataNode"/>s. Anchors, tags and several documents in one file are not part of our files.</summary>
internal sealed class YamlReader
{
    private readonly SourceText source;
    private readonly int offset;
    private readonly DiagnosticBag diagnostics;
    private readonly DataLimits limits;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private int nodes;

    private YamlReader(SourceSpan part, DiagnosticBag diagnostics, DataLimits limits)
    {
        source = part.Source!;
        offset = part.Start;
        this.diagnostics = diagnostics;
        this.limits = limits;
        scanner = new Scanner(new StringReader(part.Text.ToString()));
        parser = new Parser(scanner);
    }

    /// <summary>Reads a whole file; null where it is empty or cannot be read, which is then reported.</summary>
    public static DataNode? Read(SourceText source, DiagnosticBag diagnostics, DataLimits? limits = null) =>
        Read(new SourceSpan(source, 0, source.Text.Length), diagnostics, limits);

    /// <summary>Reads a part of a file, such as a paper's front matter.</summary>
    public static DataNode? Read(SourceSpan part, DiagnosticBag diagnostics, DataLimits? limits = null)
    {
        limits ??= DataLimits.Default;
        if (part.Length > limits.Characters)
        {
            diagnostics.Report(DataDiagnostics.TooLarge, part with { Length = 0 }, DataDiagnostics.Print(limits.Characters));
            return null;
        }
        var reader = new YamlReader(part, diagnostics, limits);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException fault)
        {
            reader.ReportSyntax(fault);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The library's scanner fails in this way where a comment stands between brackets.
            reader.ReportComment();
            return null;
        }
        catch (Refusal refusal)
        {
            diagnostics.Report(refusal.Descriptor, refusal.Span, refusal.Argument);
            return null;
        }
    }

    private DataNode? ReadDocument()
    {
        parser.MoveNext();
        parser.MoveNext();
        if (parser.Current is not Yaml.DocumentStart)
            return null;
        parser.MoveNext();
        var root = ReadNode(depth: 1);
        parser.MoveNext();
        if (parser.Current is Yaml.DocumentStart second)
            throw new Refusal(DataDiagnostics.SeveralDocuments, SpanOf(second.Start, second.End));
        return root is DataScalar { IsNull: true } ? null : root;
    }

    // The depth is counted here, event by event, so that neither we nor the library ever recurse deeper than the limit.
    private DataNode ReadNode(int depth)
    {
        var current = parser.Current!;
        if (++nodes > limits.Nodes)
            throw new Refusal(DataDiagnostics.TooManyNodes, SpanOf(current.Start, current.Start), DataDiagnostics.Print(limits.Nodes));
        if (depth > limits.Depth)
            throw new Refusal(DataDiagnostics.TooDeep, SpanOf(current.Start, current.Start), DataDiagnostics.Print(limits.Depth));
        RefuseDecoration(current);
        return current switch
        {
            Yaml.Scalar scalar => ReadScalar(scalar),
            Yaml.SequenceStart start => ReadList(start, depth),
            Yaml.MappingStart start => ReadMap(start, depth),
            _ => throw new Refusal(DataDiagnostics.Syntax, SpanOf(current.Start, current.End), "a value was expected here"),
        };
    }

    private void RefuseDecoration(Yaml.ParsingEvent current)
    {
        if (current is Yaml.AnchorAlias or Yaml.NodeEvent { Anchor.IsEmpty: false })
            throw new Refusal(DataDiagnostics.Anchor, SpanOf(current.Start, current.End));
        if (current is Yaml.NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            throw new Refusal(DataDiagnostics.Tag, SpanOf(current.Start, current.End));
    }

    private DataScalar ReadScalar(Yaml.Scalar scalar)
    {
        parser.MoveNext();
        var span = SpanOf(scalar.Start, scalar.End);
        ControlCharacters.CheckValue(scalar.Value, span, diagnostics);
        var isQuoted = scalar.Style is not ScalarStyle.Plain;
        var isInQuotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && span.Length >= 2;
        return new DataScalar(isInQuotes ? new SourceSpan(source, span.Start + 1, span.Length - 2) : span, scalar.Value, isQuoted);
    }

    private DataList ReadList(Yaml.SequenceStart start, int depth)
    {
        parser.MoveNext();
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (parser.Current is not Yaml.SequenceEnd)
            items.Add(ReadNode(depth + 1));
        var span = SpanFrom(start, items.Count > 0 ? items[^1].Span : SourceSpan.None);
        parser.MoveNext();
        return new DataList(span, items.ToImmutable());
    }

    private DataMap ReadMap(Yaml.MappingStart start, int depth)
    {
        parser.MoveNext();
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (parser.Current is not Yaml.MappingEnd)
        {
            if (ReadNode(depth + 1) is not DataScalar key)
                throw new Refusal(DataDiagnostics.KeyIsNotText, SpanOf(start.Start, start.End));
            var value = ReadNode(depth + 1);
            if (keys.TryAdd(key.Value, key.Span))
                entries.Add(new DataEntry(key, value));
            else
                diagnostics.Report(DataDiagnostics.DuplicateKey, key.Span, key.Value, DataDiagnostics.Print(keys[key.Value].Position.Line));
        }
        var span = SpanFrom(start, entries.Count > 0 ? entries[^1].Value.Span : SourceSpan.None);
        parser.MoveNext();
        return new DataMap(span, entries.ToImmutable());
    }

    private SourceSpan SpanFrom(Yaml.ParsingEvent start, SourceSpan last) => SpanOf(start.Start, start.End).Through(last);

    private SourceSpan SpanOf(Mark start, Mark end)
    {
        var first = Math.Clamp(offset + (int)start.Index, 0, source.Text.Length);
        return new SourceSpan(source, first, Math.Clamp(offset + (int)end.Index, first, source.Text.Length) - first);
    }

    private void ReportSyntax(YamlException fault)
    {
        var reason = fault.InnerException is YamlException inner ? inner.Message : fault.Message;
        diagnostics.Report(DataDiagnostics.Syntax, SpanOf(fault.Start, fault.Start), YamlFaults.InPlainWords(reason));
    }

    private void ReportComment()
    {
        var read = source.Text.AsSpan(offset, (int)Math.Min(scanner.CurrentPosition.Index + 1, source.Text.Length - offset));
        var sign = Math.Max(read.LastIndexOf(" #"), 0);
        // An earlier sign of the line began the comment if it stands outside of quotation marks.
        for (var i = read[..sign].LastIndexOf('\n') + 1; i < sign; i++)
        {
            if (read[i..].StartsWith(" #") && read[(read[..i].LastIndexOf('\n') + 1)..i].Count('"') % 2 == 0)
                sign = i;
        }
        diagnostics.Report(DataDiagnostics.Syntax, new SourceSpan(source, offset + sign + 1, 1), "“#” begins a comment, which cannot stand between brackets; write a colour in quotation marks");
    }

    private sealed class Refusal(DiagnosticDescriptor descriptor, SourceSpan span, string argument = "") : Exception
    {
        public DiagnosticDescriptor Descriptor { get; } = descriptor;

        public SourceSpan Span { get; } = span;

        public string Argument { get; } = argument;
    }
}
