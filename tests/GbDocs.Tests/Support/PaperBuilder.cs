using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Sources;

namespace GbDocs.Tests.Support;

/// <summary>
/// Papers made by hand, for tests of the stages after reading: <c>using static GbDocs.Tests.Support.PaperBuilder;</c>.
/// A string stands for a text wherever inlines are asked for; an id of null makes a name of its own.
/// </summary>
internal static class PaperBuilder
{
    private static int made;

    public static Paper PaperOf(params Block[] blocks) => PaperOf(new PaperRules(), blocks);

    public static Paper PaperOf(PaperRules rules, params Block[] blocks) =>
        new(new PaperMetadata("gb-section-paper", "A paper") { Language = rules.Strings.Language }, rules, [.. blocks], []);

    public static Paper WithNotes(this Paper paper, params Note[] notes) => paper with { Notes = [.. notes] };

    public static NodeMark MarkOf(string? id) =>
        new(new NodeId(id ?? NextName()), SourceSpan.None) { IsNamed = id is not null };

    public static Heading Section(string? id, string title, int level = 1, bool numbered = true) =>
        new(MarkOf(id), HeadingRole.Section, level, [T(title)], numbered);

    public static Heading Appendix(string? id, string title) => new(MarkOf(id), HeadingRole.Appendix, 1, [T(title)], true);

    public static Heading Annex(string? id, string title) => new(MarkOf(id), HeadingRole.Annex, 2, [T(title)], true);

    public static Paragraph Plain(string? id, params Words[] words) => new(MarkOf(id), Line(words));

    public static NumberedParagraph Numbered(string? id, params Words[] words) => new(MarkOf(id), [Plain(null, words)]);

    public static NumberedParagraph Owning(this NumberedParagraph paragraph, params Block[] blocks) =>
        paragraph with { Content = [.. paragraph.Content, .. blocks] };

    public static Decision DecisionOf(string? id, params Block[] blocks) => new(MarkOf(id), [.. blocks]);

    public static Cover CoverOf(params Block[] blocks) => new(MarkOf(null), [.. blocks]);

    public static Quotation QuotationOf(params Block[] blocks) => new(MarkOf(null), [.. blocks]);

    public static Reproduced ReproducedOf(params Block[] blocks) => new(MarkOf(null), [.. blocks], []);

    public static ListBlock ListOf(ListKind kind, params ListItem[] items) => new(MarkOf(null), kind, 1, [.. items], true);

    public static ListItem Item(string? id, params Words[] words) => new(MarkOf(id), [Plain(null, words)]);

    public static ListItem Owning(this ListItem item, params Block[] blocks) => item with { Content = [.. item.Content, .. blocks] };

    public static Box BoxOf(string? id, string title, params Block[] blocks) =>
        new(MarkOf(id), new Caption([T(title)]), [.. blocks], [], false);

    /// <summary>A table whose first row is the header row; cells are texts.</summary>
    public static Table TableOf(string? id, string? title, params string[][] rows) =>
        new(MarkOf(id), title is null ? null : new Caption([T(title)]), GridOf(rows), BelowMatter.None);

    public static TableGrid GridOf(params string[][] rows) => new(
        [.. rows[0].Select(_ => new TableColumn(ColumnAlignment.Start))],
        [.. rows.Select((r, i) => RowOf(i == 0 ? RowRole.Header : RowRole.Body, [.. r.Select(c => Plain(null, c))]))]);

    public static TableRow RowOf(RowRole role, params Block?[] cells) =>
        new(role, [.. cells.Select((c, i) => new TableCell(SourceSpan.None, i, c is null ? [] : [c]))]);

    public static Figure FigureOf(string? id, string title, params string[] categories) => new(
        MarkOf(id),
        new Caption([T(title)]),
        new Chart(ChartKind.Pie, [.. categories.Select(c => new ChartLabel(c))], [new ChartSeries(new ChartLabel("All"), [.. categories.Select(_ => (decimal?)1)])], ""),
        title,
        BelowMatter.None);

    public static Note NoteOf(string id, params Words[] words) => new(MarkOf(id), [Plain(null, words)]);

    public static Text T(string value) => new(SourceSpan.None, value);

    public static FootnoteMark Mark(string note) => new(SourceSpan.None, new NodeId(NextName()), new NodeId(note));

    public static LocalNoteMark LocalMark(string note) => new(SourceSpan.None, new NodeId(NextName()), new NodeId(note));

    public static Reference Ref(params string[] targets) => Ref(ReferenceForm.Standard, targets);

    /// <summary>A reference; a target written <c>a..b</c> is a range.</summary>
    public static Reference Ref(ReferenceForm form, params string[] targets) =>
        new(SourceSpan.None, new NodeId(NextName()), [.. targets.Select(TargetOf)], form);

    public static Citation Cite(CitationForm form, params (string Key, string Locator)[] works) =>
        new(SourceSpan.None, new NodeId(NextName()), [.. works.Select(w => new CitedWork(SourceSpan.None, w.Key, w.Locator))], form);

    public static Formatted Styled(InlineFormat format, params Words[] words) => new(SourceSpan.None, format, Line(words));

    public static Abbreviation Short(string words) => new(SourceSpan.None, new NodeId(NextName()), words);

    public static Computed Computed(ComputedText text) => new(SourceSpan.None, new NodeId(NextName()), text);

    public static ImmutableArray<Inline> Line(params Words[] words) => [.. words.Select(w => w.Inline)];

    private static ReferenceTarget TargetOf(string target)
    {
        var ends = target.Split("..");
        return new(SourceSpan.None, new NodeId(ends[0]), ends.Length > 1 ? new NodeId(ends[1]) : null);
    }

    private static string NextName() => string.Create(CultureInfo.InvariantCulture, $"~{Interlocked.Increment(ref made)}");

    /// <summary>An inline, or a string that stands for a text.</summary>
    internal readonly record struct Words(Inline Inline)
    {
        public static implicit operator Words(string text) => new(T(text));

        public static implicit operator Words(Inline inline) => new(inline);
    }
}
