using System.Text;

namespace GbDocs.Cli.Output;

/// <summary>Text to the standard streams: UTF-8 and line feeds on every system, each line at once.</summary>
internal static class ConsoleText
{
    /// <summary>A writer that several threads may use.</summary>
    public static TextWriter Open(Stream stream) =>
        TextWriter.Synchronized(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" });
}
