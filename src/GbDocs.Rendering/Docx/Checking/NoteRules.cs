using System.Globalization;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>Footnotes: the two separators hold their line alone, every mark has its note and every note one mark.</summary>
internal static class NoteRules
{
    public static IEnumerable<string> Check(WordFile file)
    {
        var notes = file.Root("word/footnotes.xml").Elements(WordFile.W + "footnote").ToArray();
        foreach (var separator in notes.Where(n => WordFile.Value(n, "type") is not null))
        {
            if (separator.Descendants(WordFile.W + "footnoteRef").Any() || separator.Descendants(WordFile.W + "t").Any())
                yield return "A separator of footnotes holds more than its line.";
        }
        var ids = notes.Select(n => WordFile.Value(n, "id") ?? string.Empty).ToArray();
        foreach (var id in ids.GroupBy(i => i).Where(g => g.Count() > 1))
            yield return $"Two footnotes have the id {id.Key}.";
        var named = file.Root("word/settings.xml").Descendants(WordFile.W + "footnote").Select(f => WordFile.Value(f, "id") ?? string.Empty);
        foreach (var id in named.Concat(["-1", "0"]).Distinct().Where(i => !ids.Contains(i)))
            yield return $"The separator {id} is missing.";
        var marks = file.Root("word/document.xml").Descendants(WordFile.W + "footnoteReference").Select(r => WordFile.Value(r, "id") ?? string.Empty).ToArray();
        foreach (var id in marks.GroupBy(m => m).Where(g => g.Count() > 1))
            yield return $"The footnote {id.Key} has two marks.";
        foreach (var id in marks.Except(ids).Concat(ids.Where(i => int.Parse(i, CultureInfo.InvariantCulture) > 0).Except(marks)))
            yield return $"The footnote {id} has no mark or no text.";
    }
}
