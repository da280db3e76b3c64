using System.Globalization;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Cli.Output;

/// <summary>Prints diagnostics for people: place and message as compilers print them, the line of the source, a caret, the hint.</summary>
/// <param name="writer">Where to.</param>
/// <param name="palette">Colours, or none.</param>
/// <param name="paths">The names of files as the user typed them.</param>
internal sealed class DiagnosticPrinter(TextWriter writer, Palette palette, SourcePaths paths)
{
    /// <summary>Prints one, in up to four lines.</summary>
    public void Print(Diagnostic diagnostic)
    {
        var severity = diagnostic.Descriptor.Severity;
        var place = diagnostic.Span.Source is { } source
            ? $"{paths.Of(source)}({diagnostic.Span.Position.Line},{diagnostic.Span.Position.Column}): "
            : string.Empty;
        var kind = $"{severity.ToString().ToLowerInvariant()} {diagnostic.Descriptor.Code}:";
        writer.WriteLine($"{SafeText.Line(place)}{palette.Paint(severity, kind)} {SafeText.Inline(diagnostic.Message)}");
        if (Excerpt.Of(diagnostic.Span) is { } excerpt)
            Print(excerpt, severity);
        if (diagnostic.Hint is { } hint)
            writer.WriteLine($"  hint: {SafeText.Inline(hint)}");
    }

    private void Print(Excerpt excerpt, Severity severity)
    {
        var number = excerpt.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var caret = "^" + new string('~', Math.Max(0, DisplayWidth.Of(excerpt.Marked) - 1));
        writer.WriteLine($"{number} | {excerpt.Before}{excerpt.Marked}{excerpt.After}");
        writer.WriteLine($"      | {new string(' ', DisplayWidth.Of(excerpt.Before))}{palette.Paint(severity, caret)}");
    }
}
