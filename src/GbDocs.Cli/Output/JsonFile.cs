using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GbDocs.Cli.Output;

/// <summary>Writes JSON files in one form: indented by two, lines ended by a line feed, letters of all languages as they are.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The bytes of a file.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
