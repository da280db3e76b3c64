using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>The side of punctuation on which the marks of notes stand: behind it in English, before it in French and Spanish (UN Editorial Manual).</summary>
internal sealed class NoteMarkCheck(string language, DiagnosticBag diagnostics) : PaperWalker
{
    private const char Mark = '\uFFFE';
    private readonly StringBuilder words = new();
    private readonly List<(int At, FootnoteMark Mark)> marks = [];

    /// <summary>Checks a paper whose language has a custom.</summary>
    public static void Run(ResolvedPaper paper, DiagnosticBag diagnostics)
    {
        var language = paper.Paper.Metadata.Language.Split('-')[0].ToLowerInvariant();
        if (language is "en" or "fr" or "es")
            new NoteMarkCheck(language, diagnostics).Walk(paper.Paper);
    }

    /// <inheritdoc/>
    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role)
    {
        words.Clear();
        marks.Clear();
        Collect(line);
        foreach (var (at, mark) in marks)
        {
            var beside = language == "en" ? at + 1 : at - 1;
            if (beside >= 0 && beside < words.Length && words[beside] is '.' or ',' or ';' or ':')
                diagnostics.Report(LintDiagnostics.NoteMarkSide, mark.Span, words[beside].ToString(), language == "en" ? "behind" : "before");
        }
    }

    private void Collect(ImmutableArray<Inline> line)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Text text: words.Append(text.Value); break;
                case FootnoteMark mark: marks.Add((words.Length, mark)); words.Append(Mark); break;
                default: Other(inline); break;
            }
        }
    }

    private void Other(Inline inline)
    {
        var inside = InlineContent.Of(inline);
        if (inside.IsEmpty)
            words.Append('x');
        else
            Collect(inside);
    }
}
