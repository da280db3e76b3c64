using System.Text;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Output;

/// <summary>Puts a text together from pieces and keeps the origin of each.</summary>
internal sealed class MappedTextBuilder(WorkBudget budget)
{
    private readonly StringBuilder text = new();
    private readonly List<MappedStretch> stretches = [];

    // Where the last indented piece ended, and with which indent: its next line continues there.
    private (SourceSpan Indent, int End) lastIndented;

    public int Length => text.Length;

    /// <summary>Adds what a source says, character by character.</summary>
    public void Append(SourceSpan verbatim)
    {
        budget.ChargeText(verbatim.Length);
        AddStretch(verbatim.Length, verbatim, isVerbatim: true);
        text.Append(verbatim.Text);
    }

    /// <summary>Adds what was computed.</summary>
    public void Append(string piece, SourceSpan origin)
    {
        budget.ChargeText(piece.Length);
        AddStretch(piece.Length, origin, isVerbatim: false);
        text.Append(piece);
    }

    /// <summary>Adds a text; what of it has no known origin gets that of the expression.</summary>
    public void Append(TextValue piece, SourceSpan expression)
    {
        if (piece.Stretches.IsEmpty)
        {
            Append(piece.Content, expression);
            return;
        }
        budget.ChargeText(piece.Content.Length);
        budget.ChargeItems(piece.Stretches.Length);
        foreach (var stretch in piece.Stretches)
            AddStretch(stretch.Length, stretch.Origin.IsNone ? expression : stretch.Origin, stretch.IsVerbatim && !stretch.Origin.IsNone);
        text.Append(piece.Content);
    }

    /// <summary>Adds a text with an indent before each of its lines but the first, which stands behind the indent already.</summary>
    public void AppendIndented(TextValue piece, SourceSpan expression, SourceSpan indent)
    {
        var isContinued = text.Length > 0 && text[^1] == '\n' && lastIndented.End == text.Length && lastIndented.Indent == indent;
        var start = 0;
        while (start < piece.Content.Length)
        {
            if (start > 0 || isContinued)
                Append(indent.Text.ToString(), indent);
            var newLine = piece.Content.IndexOf('\n', start);
            var end = newLine < 0 ? piece.Content.Length : newLine + 1;
            Append(piece.Slice(start, end - start), expression);
            start = end;
        }
        lastIndented = (indent, text.Length);
    }

    public TextValue ToValue() => new(text.ToString(), [.. stretches]);

    public MappedText ToMappedText() => new(text.ToString(), [.. stretches]);

    private void AddStretch(int length, SourceSpan origin, bool isVerbatim)
    {
        if (length == 0)
            return;
        if (stretches.Count > 0 && TryJoin(stretches[^1], length, origin, isVerbatim) is { } joined)
            stretches[^1] = joined;
        else
            stretches.Add(new MappedStretch(stretches.Count == 0 ? 0 : NextStart(), length, origin, isVerbatim));
    }

    private int NextStart() => stretches[^1].Start + stretches[^1].Length;

    private static MappedStretch? TryJoin(MappedStretch last, int length, SourceSpan origin, bool isVerbatim)
    {
        if (last.IsVerbatim != isVerbatim || !ReferenceEquals(last.Origin.Source, origin.Source))
            return null;
        if (!isVerbatim)
            return last.Origin == origin ? last with { Length = last.Length + length } : null;
        if (last.Origin.End != origin.Start)
            return null;
        var grown = new SourceSpan(origin.Source, last.Origin.Start, last.Origin.Length + length);
        return last with { Length = last.Length + length, Origin = grown };
    }
}
