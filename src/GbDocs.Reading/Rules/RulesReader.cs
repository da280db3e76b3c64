using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Rules;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Rules;

/// <summary>Makes rules of a template's file and the front matter's changes.</summary>
internal static class RulesReader
{
    private static readonly ImmutableArray<(string, Restart)> Restarts =
        [("continuous", Restart.Never), ("chapter", Restart.ByChapter), ("appendix", Restart.ByAppendix)];

    private static readonly ImmutableArray<(string, RangeDash)> Dashes =
        [("as-typed", RangeDash.AsTyped), ("en-dash", RangeDash.EnDash), ("hyphen", RangeDash.Hyphen), ("spaced-en-dash", RangeDash.SpacedEnDash)];

    private static readonly ImmutableArray<(string, Thousands)> ThousandsWords =
        [("as-typed", Thousands.AsTyped), ("comma", Thousands.Comma), ("nbsp", Thousands.NoBreakSpace)];

    private static readonly ImmutableArray<(string, LocalNoteMarks)> NoteMarks =
        [("asterisks", LocalNoteMarks.Asterisks), ("letters", LocalNoteMarks.Letters)];

    /// <summary>The rules of one paper.</summary>
    /// <param name="template">The template's file, those that it extends below it.</param>
    /// <param name="frontMatter">The paper's front matter.</param>
    /// <param name="language">The paper's language.</param>
    /// <param name="diagnostics">Takes faults.</param>
    public static PaperRules Read(Fields template, Fields frontMatter, string language, DiagnosticBag diagnostics)
    {
        var numbering = ReadNumbering(template.Group("numbering"), new NumberingRules());
        var typography = ReadTypography(template.Group("typography"), TypographyRules.For(language));
        foreach (var own in LanguagesOf(template, language))
            (numbering, typography) = (ReadNumbering(own.Group("numbering"), numbering), ReadTypography(own.Group("typography"), typography));
        return new PaperRules
        {
            Numbering = ReadNumbering(frontMatter.Group("numbering"), numbering),
            Typography = ReadTypography(frontMatter.Group("style"), typography),
            Strings = StringsReader.Read(template, language),
            RequiresDecision = template.Flag("requires-decision") ?? false,
            ChecksListPunctuation = template.Flag("list-punctuation") ?? true,
            Terms = [.. template.Entries("terms").SelectMany(e => ((e.Value as DataList)?.Items ?? []).OfType<DataScalar>().Select(v => (v.Value, e.Key.Value)))],
            Silenced = ReadSilenced(template, diagnostics),
        };
    }

    // What a template says for fr, then what it says for fr-CH.
    private static IEnumerable<Fields> LanguagesOf(Fields template, string language)
    {
        var primary = LanguageTags.Primary(language);
        return new[] { primary, language }.Distinct(StringComparer.Ordinal).Select(template.Group("languages").Group);
    }

    private static NumberingRules ReadNumbering(Fields fields, NumberingRules under) => under with
    {
        Headings = Formats(fields, "headings") ?? under.Headings,
        AppendixHeadings = Formats(fields, "appendix-headings") ?? under.AppendixHeadings,
        HasChapters = fields.Flag("chapters") ?? under.HasChapters,
        Paragraphs = ParagraphsOf(fields) ?? under.Paragraphs,
        Appendices = Format(fields, "appendices") ?? under.Appendices,
        LoneAppendixHasNoNumber = fields.Flag("lone-appendix-number") is { } numbered ? !numbered : under.LoneAppendixHasNoNumber,
        Annexes = Format(fields, "annexes") ?? under.Annexes,
        Footnotes = fields.Choice("footnotes", Restarts) ?? under.Footnotes,
        Captions = fields.Choice("captions", Restarts) ?? under.Captions,
        LocalNotes = fields.Choice("local-notes", NoteMarks) ?? under.LocalNotes,
        Bullets = fields.List("bullets") is { IsEmpty: false } bullets ? [.. bullets.OfType<DataScalar>().Select(b => b.Value)] : under.Bullets,
        Letters = Formats(fields, "letters") ?? under.Letters,
        Romans = Formats(fields, "romans") ?? under.Romans,
        Arabics = Formats(fields, "arabics") ?? under.Arabics,
    };

    private static TypographyRules ReadTypography(Fields fields, TypographyRules under) => under with
    {
        IsOn = fields.Flag("on") ?? under.IsOn,
        Quotes = fields.Text("quotes") ?? under.Quotes,
        YearRange = fields.Choice("year-range", Dashes) ?? under.YearRange,
        NumberRange = fields.Choice("number-range", Dashes) ?? under.NumberRange,
        TextThousands = fields.Group("thousands").Choice("text", ThousandsWords) ?? under.TextThousands,
        TableThousands = fields.Group("thousands").Choice("table", ThousandsWords) ?? under.TableThousands,
    };

    private static NumberFormat? ParagraphsOf(Fields fields) =>
        fields.Text("paragraphs") == "continuous" ? new NumberingRules().Paragraphs : Format(fields, "paragraphs");

    private static NumberFormat? Format(Fields fields, string key) => fields.Text(key) is { } text ? NumberFormats.Read(text) : null;

    private static ImmutableArray<NumberFormat>? Formats(Fields fields, string key) => fields.Node(key) is DataList list
        ? [.. list.Items.OfType<DataScalar>().Select(s => NumberFormats.Read(s.Value) ?? NumberFormat.None)]
        : null;

    private static ImmutableArray<string> ReadSilenced(Fields template, DiagnosticBag diagnostics)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var scalar in template.List("silenced").OfType<DataScalar>())
        {
            if (scalar.Value.Length == 6 && scalar.Value.StartsWith("GB", StringComparison.Ordinal) && scalar.Value[2..].All(char.IsAsciiDigit))
                codes.Add(scalar.Value);
            else
                diagnostics.Report(TemplateDiagnostics.UnknownCode, scalar.Span, scalar.Value);
        }
        return [.. codes];
    }
}
