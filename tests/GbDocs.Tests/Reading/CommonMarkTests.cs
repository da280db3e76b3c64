using GbDocs.Reading.Syntax;
using GbDocs.Tests.Support;
using Markdig.Renderers;

namespace GbDocs.Tests.Reading;

/// <summary>
/// The examples of the CommonMark specification, whose licence keeps its text out of this repository: the variable <c>GBDOCS_COMMONMARK_SPEC</c>
/// names its <c>spec.txt</c> (package <c>commonmark-spec</c> of npm). The drafter's Markdown passes them all but one: what papers add takes nothing away.
/// </summary>
public sealed class CommonMarkTests
{
    private const string Variable = "GBDOCS_COMMONMARK_SPEC";
    private const int ExamplesOfVersion31 = 652;

    /// <summary>Labels of links are compared in the invariant culture, so that papers are the same on every machine; it does not unfold ẞ to SS.</summary>
    private static readonly string[] Deviations = ["[ẞ]\n\n[SS]: /url\n"];

    private static readonly string Fence = new('`', 32);

    [CommonMarkFact]
    public void The_drafters_Markdown_passes_every_example_of_CommonMark()
    {
        var examples = Read(File.ReadAllText(Environment.GetEnvironmentVariable(Variable)!)).ToList();
        Assert.Equal(ExamplesOfVersion31, examples.Count);
        Assert.Equal(Deviations, examples.Where(e => Normalise(Html(e.Markdown)) != Normalise(e.Html)).Select(e => e.Markdown));
    }

    private static IEnumerable<(string Markdown, string Html)> Read(string spec)
    {
        foreach (var part in spec.ReplaceLineEndings("\n").Replace('→', '\t').Split(Fence + " example\n").Skip(1))
        {
            var example = part[..part.IndexOf(Fence, StringComparison.Ordinal)];
            var middle = example.StartsWith(".\n", StringComparison.Ordinal) ? -1 : example.IndexOf("\n.\n", StringComparison.Ordinal);
            yield return (example[..(middle + 1)], example[(middle + 3)..]);
        }
    }

    private static string Html(string markdown)
    {
        var writer = new StringWriter();
        new HtmlRenderer(writer).Render(MarkdownSyntax.Parse(markdown));
        return writer.ToString();
    }

    // A line end after the tag of an item is not text.
    private static string Normalise(string html) => html.Replace("<li>\n", "<li>", StringComparison.Ordinal).Trim('\n');

    private sealed class CommonMarkFactAttribute : FactAttribute
    {
        public CommonMarkFactAttribute()
        {
            if (!File.Exists(Environment.GetEnvironmentVariable(Variable)) && !ForeignTool.AreRequired)
                Skip = $"The variable {Variable} names no specification.";
        }
    }
}
