using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GbDocs.Layout.Text;
using GbDocs.Layout.Text.Unicode;
using GbDocs.Model.Measures;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

/// <summary>What holds for every paragraph, whatever its text, shape and composition.</summary>
public sealed class CompositionProperties
{
    private static readonly string[] Pieces =
    [
        "a", "bc", "the", "Governing", "Body", "GB.326/PV", "well-known", "co\u00ADope\u00ADrate", "2004–05", "a\u00A0b", "e\u0301t\u00E9", "fi", "\u2014",
        "https://www.ilo.org/gb", "extraordinarily", "\u200B", "\u2060", "(a)(i)", "\u4E2D", "1,234.5", "\u200C", "...",
    ];

    private static readonly Gen<string> Texts =
        Gen.ListOf(Gen.Elements(Pieces.SelectMany(p => new[] { p, p + " ", p + "  " }).ToArray())).Select(l => string.Concat(l));

    private static readonly Gen<ParagraphItem> Items = Gen.OneOf(
        Texts.Select(ParagraphItem (t) => new TextItem(t, Style)),
        Texts.Select(ParagraphItem (t) => new TextItem(t, Style with { Italic = true }, "fr", Tag: 5) { NoBreak = t.Length < 5 }),
        Gen.Elements<ParagraphItem>(new ForcedBreakItem(), new TabItem(Style), new BoxItem(Points(25), Points(9), Points(1), Tag: 2)));

    private static readonly Gen<ParagraphShape> Shapes =
        from width in Gen.Choose(3, 40)
        from composition in Gen.Elements(Composition.TotalFit, Composition.FirstFit, Composition.Balanced)
        from alignment in Gen.Elements(TextAlignment.Left, TextAlignment.Centre, TextAlignment.Right, TextAlignment.Justified)
        from indent in Gen.Elements(-20, 0, 20)
        from hyphenate in Gen.Elements(false, true)
        select Shape(width) with
        {
            Composition = composition,
            Alignment = alignment,
            LeftIndent = Points(20),
            FirstLineIndent = Points(indent),
            Hyphenate = hyphenate,
        };

    [Fact]
    public void No_text_is_lost_or_doubled() => Check((items, shape) =>
    {
        var lines = Lines(items, shape);
        var expected = string.Concat(items.Select(i => i switch { TextItem t => t.Text, TabItem => "\t", _ => string.Empty }));
        return string.Concat(lines.Select(TextOf)) == expected
            && lines.Sum(l => l.Boxes.Length) == items.Count(i => i is BoxItem);
    });

    [Fact]
    public void Line_is_no_wider_than_its_room_or_says_so() => Check((items, shape) =>
    {
        var lines = Lines(items, shape);
        return lines.Select((line, i) => line.Width - line.Overrun <= shape.FrameOf(i).Width).All(holds => holds);
    });

    [Fact]
    public void Line_that_is_too_wide_holds_one_thing_that_cannot_be_broken() => Check((items, shape) =>
        Lines(items, shape).Where(l => l.Overrun > Length.Zero).All(HoldsOneThing));

    [Fact]
    public void Line_ends_only_where_it_may_or_where_nothing_else_fits() => Check((items, shape) =>
    {
        var text = string.Concat(items.Select(i => i switch { TextItem t => t.Text, TabItem => "\t", BoxItem => "\uFFFC", _ => "\n" }));
        var kinds = new LineBreakKind[text.Length + 1];
        LineBreakFinder.Find(text, kinds);
        LineBreakTailoring.Apply(text, kinds);
        var at = 0;
        foreach (var line in Lines(items, shape))
        {
            at += TextOf(line).Length + line.Boxes.Length + (line.EndsWithForcedBreak && !TextOf(line).EndsWith('\n') ? 1 : 0);
            var isWhole = line.EndsWithHyphen || line.IsLast || kinds[Math.Min(at, text.Length)] != LineBreakKind.Prohibited;
            if (!isWhole && !IsAtCharacter(text, at))
                return false;
        }
        return true;
    });

    [Fact]
    public void First_fit_needs_the_fewest_lines() => Check((items, shape) =>
        Lines(items, shape with { Composition = Composition.FirstFit, Alignment = TextAlignment.Left, Hyphenate = false }).Length
        <= Lines(items, shape with { Composition = Composition.TotalFit, Alignment = TextAlignment.Left, Hyphenate = false }).Length);

    [Fact]
    public void Clusters_follow_one_another_in_the_text_of_their_run() => Check((items, shape) =>
        Lines(items, shape).SelectMany(l => l.Runs).Where(r => r.Run.Kind == RunKind.Text).All(r =>
        {
            var at = 0;
            for (var texts = r.Run.Texts; texts.MoveNext();)
            {
                if (texts.Start < at || r.Run.Glyphs[texts.Index].Id == 0)
                    return false;
                at = texts.Start + texts.Length;
            }
            return at <= r.Run.Text.Length && r.Run.Width.Emu == r.Run.Glyphs.Sum(g => g.Advance.Emu);
        }));

    private static bool HoldsOneThing(Line line)
    {
        var printed = line.Runs.Where(r => r.Run.Kind == RunKind.Text).SelectMany(r => r.Run.Glyphs).Count(g => g.Advance > Length.Zero);
        return printed + line.Boxes.Length + line.Runs.Count(r => r.Run.Kind == RunKind.Tab) <= 2;
    }

    private static bool IsAtCharacter(string text, int at) => StringInfo.ParseCombiningCharacters(text).Contains(at) || at == text.Length;

    private static void Check(Func<ImmutableArray<ParagraphItem>, ParagraphShape, bool> holds)
    {
        var cases = from items in Gen.ListOf(Items) from shape in Shapes select (Items: items.ToImmutableArray(), Shape: shape);
        var property = Prop.ForAll(cases.ToArbitrary(), c => c.Items.IsEmpty || holds(c.Items, c.Shape));
        property.Check(PropertyTests.Cases(1_000).WithEndSize(25));
    }
}
