using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Papers;

namespace GbDocs.Reading.Data;

/// <summary>Reads JSON (RFC 8259) into <see cref="DataNode"/>s.</summary>
internal ref struct JsonReader
{
    private readonly SourceText source;
    private readonly DiagnosticBag diagnostics;
    private readonly byte[] bytes;
    private Utf8JsonReader reader;
    private int byteOffset;
    private int charOffset;

    private JsonReader(SourceText source, DiagnosticBag diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        bytes = Encoding.UTF8.GetBytes(source.Text);
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DataLimits.Default.Depth, CommentHandling = JsonCommentHandling.Disallow });
    }

    /// <summary>Reads a whole file; null, and reported, where it is not JSON.</summary>
    public static DataNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.Text.Length > DataLimits.Default.Characters)
        {
            diagnostics.Report(DataDiagnostics.TooLarge, new SourceSpan(source, 0, 0), DataDiagnostics.Print(DataLimits.Default.Characters));
            return null;
        }
        var json = new JsonReader(source, diagnostics);
        try
        {
            json.reader.Read();
            var root = json.ReadNode();
            json.reader.Read();
            return root;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            diagnostics.Report(DataDiagnostics.JsonSyntax, json.Here(), Words(fault.Message));
            return null;
        }
    }

    private DataNode ReadNode() => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadMap(),
        JsonTokenType.StartArray => ReadList(),
        JsonTokenType.String => ReadString(),
        _ => new DataScalar(SpanOfToken(quotes: 0), Encoding.UTF8.GetString(reader.ValueSpan), IsQuoted: false),
    };

    private DataScalar ReadString()
    {
        var (span, value) = (SpanOfToken(quotes: 1), reader.GetString()!);
        ControlCharacters.CheckValue(value, span, diagnostics);
        return new DataScalar(span, value, IsQuoted: true);
    }

    private DataList ReadList()
    {
        var start = SpanOfToken(quotes: 0);
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadNode());
        return new DataList(start.Through(SpanOfToken(quotes: 0)), items.ToImmutable());
    }

    private DataMap ReadMap()
    {
        var start = SpanOfToken(quotes: 0);
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = new DataScalar(SpanOfToken(quotes: 1), reader.GetString()!, IsQuoted: true);
            reader.Read();
            var value = ReadNode();
            if (lines.TryAdd(key.Value, key.Span.Position.Line))
                entries.Add(new DataEntry(key, value));
            else
                diagnostics.Report(DataDiagnostics.DuplicateKey, key.Span, key.Value, DataDiagnostics.Print(lines[key.Value]));
        }
        return new DataMap(start.Through(SpanOfToken(quotes: 0)), entries.ToImmutable());
    }

    private SourceSpan SpanOfToken(int quotes)
    {
        var start = CharOffsetOf((int)reader.TokenStartIndex + quotes);
        return new SourceSpan(source, start, Encoding.UTF8.GetCharCount(reader.ValueSpan));
    }

    private SourceSpan Here() => new(source, CharOffsetOf((int)Math.Min(reader.BytesConsumed, bytes.Length)), 0);

    // Tokens come in order, so that the whole file is counted once.
    private int CharOffsetOf(int target)
    {
        if (target < byteOffset)
            (byteOffset, charOffset) = (0, 0);
        charOffset += Encoding.UTF8.GetCharCount(bytes, byteOffset, target - byteOffset);
        byteOffset = target;
        return charOffset;
    }

    private static string Words(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
    }
}
