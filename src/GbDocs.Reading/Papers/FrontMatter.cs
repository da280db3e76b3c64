using GbDocs.Model.Sources;

namespace GbDocs.Reading.Papers;

/// <summary>A paper's file taken apart.</summary>
/// <param name="Yaml">What stands between the two lines of hyphens; null where the file does not begin with one.</param>
/// <param name="Body">What follows.</param>
internal sealed record FrontMatter(SourceSpan? Yaml, SourceSpan Body)
{
    /// <summary>Takes a file apart; a front matter that is not closed is answered as if there were none.</summary>
    public static FrontMatter Split(SourceText source)
    {
        var whole = new SourceSpan(source, 0, source.Text.Length);
        if (source.LineCount < 2 || !source.Line(1).TrimEnd().SequenceEqual("---"))
            return new FrontMatter(null, whole);
        for (var line = 2; line <= source.LineCount; line++)
        {
            if (!source.Line(line).TrimEnd().SequenceEqual("---"))
                continue;
            var start = source.StartOfLine(2);
            var end = source.StartOfLine(line);
            var body = line < source.LineCount ? source.StartOfLine(line + 1) : source.Text.Length;
            return new FrontMatter(new SourceSpan(source, start, end - start), new SourceSpan(source, body, source.Text.Length - body));
        }
        return new FrontMatter(null, whole);
    }
}
