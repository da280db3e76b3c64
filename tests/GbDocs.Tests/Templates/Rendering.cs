using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates;

namespace GbDocs.Tests.Templates;

/// <summary>Short ways to render in tests.</summary>
internal static class Rendering
{
    public static RenderContext With(params (string Name, Value Value)[] globals) => new()
    {
        Globals = Value.Object(globals.Select(g => KeyValuePair.Create(g.Name, g.Value))),
        Loader = new MemoryTemplateLoader([new SourceText("part", "<p>{{ $0 }}</p>\n")]),
        Now = new DateTimeOffset(2016, 11, 3, 14, 5, 9, TimeSpan.FromHours(1)),
    };

    public static MappedText Render(string template, RenderContext? context = null)
    {
        var (text, diagnostics) = TryRender(template, context);
        Assert.Equal([], diagnostics.ToSorted().Select(d => d.ToString()));
        return text!;
    }

    public static (MappedText? Text, DiagnosticBag Diagnostics) TryRender(string template, RenderContext? context = null)
    {
        var diagnostics = new DiagnosticBag();
        var text = Template.Parse(new SourceText("t", template), diagnostics).Render(context ?? With(), diagnostics);
        return (text, diagnostics);
    }

    public static string[] CodesOf(string template, RenderContext? context = null) =>
        [.. TryRender(template, context).Diagnostics.ToSorted().Select(d => d.Descriptor.Code)];

    /// <summary>The pieces of a text with their origins: <c>piece=path(line,column)</c>, and <c>~</c> where it is not verbatim.</summary>
    public static string Pieces(MappedText text) => string.Join(
        " ", text.Stretches.Select(s => $"{text.Text.Substring(s.Start, s.Length).Replace("\n", "\\n", StringComparison.Ordinal)}={(s.IsVerbatim ? "" : "~")}{s.Origin}"));
}
