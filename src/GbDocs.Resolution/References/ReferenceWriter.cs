using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.References;

/// <summary>Words references: "paragraphs 7–9", "Tables V.1 and 2 and figures V.1–5", "Appendix II (Statistical annexes)".</summary>
internal sealed class ReferenceWriter(Facts facts)
{
    /// <summary>The words for targets.</summary>
    public ImmutableArray<ReferencePiece> Write(IEnumerable<Target> targets, Wording wording)
    {
        // Where no words are printed there is but one list of numbers.
        var isBare = wording.Has(ReferenceForm.NumberOnly);
        var groups = targets.GroupBy(t => isBare ? (string.Empty, NodeId.None) : (t.Word, t.OwnText)).ToList();
        var pieces = new Pieces(facts.Paper.Rules.Strings);
        for (var i = 0; i < groups.Count; i++)
        {
            pieces.Separate(i, groups.Count);
            WriteGroup(pieces, groups[i], i == 0 ? wording : wording with { StartsSentence = false });
        }
        return pieces.ToImmutable();
    }

    private void WriteGroup(Pieces pieces, IEnumerable<Target> group, Wording wording)
    {
        var parts = wording.Has(ReferenceForm.Titled) ? [.. group.OrderBy(t => t.Place.Order)] : TargetRun.Merge(group);
        WriteWord(pieces, parts, wording);
        for (var i = 0; i < parts.Count; i++)
        {
            pieces.Separate(i, parts.Count);
            WritePart(pieces, parts[i], i == 0 ? null : parts[i - 1].End, wording);
        }
        WriteOwner(pieces, parts[0], wording);
        if (wording.Has(ReferenceForm.Positional))
            WritePosition(pieces, parts, wording);
    }

    private static void WriteWord(Pieces pieces, List<Target> parts, Wording wording)
    {
        if (wording.Has(ReferenceForm.NumberOnly))
            return;
        var isPlural = parts.Count > 1 || parts[0].Last is not null;
        var isLone = parts is [{ Number.Citation: "" }] && !wording.Has(ReferenceForm.Page);
        var word = pieces.Strings[(wording.Has(ReferenceForm.Page) ? "page" : parts[0].Word, isPlural) switch
        {
            ("appendix", true) => "appendices",
            ("annex", true) => "annexes",
            ("box", true) => "boxes",
            ("appendix", false) when isLone => "lone-appendix",
            (var singular, true) => singular + "s",
            var (singular, _) => singular,
        }];
        word = wording.HasCapital ? Case.Upper(word) : wording.Has(ReferenceForm.Lower) ? Case.Lower(word) : word;
        if (isLone)
            pieces.Add(new ReferencePiece(word, ReferenceField.Words, parts[0].Id));
        else
            pieces.Words(word + " ");
    }

    private void WritePart(Pieces pieces, Target part, Target? before, Wording wording)
    {
        if (wording.Has(ReferenceForm.Page))
            WritePage(pieces, part);
        else
            WriteNumber(pieces, part, before);
        if (wording.Has(ReferenceForm.Titled))
            WriteTitle(pieces, part);
    }

    private static void WritePage(Pieces pieces, Target part)
    {
        pieces.Add(new ReferencePiece(string.Empty, ReferenceField.Page, part.Id));
        if (part.Last is not { } last)
            return;
        pieces.Words(pieces.Strings["range-dash"]);
        pieces.Add(new ReferencePiece(string.Empty, ReferenceField.Page, last.Id));
    }

    private static void WriteNumber(Pieces pieces, Target part, Target? before)
    {
        if (part.Number is not { Citation.Length: > 0 } number)
            return;
        pieces.Add(Piece(part, SharesPrefix(before, part) ? Own(number) : number.Citation));
        if (part.Last is not { Number: { } end } last)
            return;
        pieces.Words(pieces.Strings["range-dash"]);
        // "21(a)–(c)" and "V.1–5", but "III.3–III.5": half a section number would be read as another section's.
        var isWhole = end.Kind is NumberKind.Section or NumberKind.AppendixSection or NumberKind.Annex;
        pieces.Add(Piece(last, isWhole ? end.Citation : Own(end)));
    }

    private static bool SharesPrefix(Target? before, Target part) =>
        before?.Number is { Prefix.Length: > 0 } earlier && part.Number is { } number && earlier.Kind == number.Kind && earlier.Prefix == number.Prefix;

    private static string Own(Number number) => number.Citation[Target.Series(number).Length..];

    private static ReferencePiece Piece(Target target, string text) => new(text, target.Number!.Kind switch
    {
        NumberKind.Table or NumberKind.Figure or NumberKind.Box => ReferenceField.CaptionNumber,
        NumberKind.Footnote => ReferenceField.NoteNumber,
        _ => ReferenceField.Number,
    }, target.Id);

    private void WriteTitle(Pieces pieces, Target part)
    {
        var title = new ReferencePiece(facts.TitleOf(part), ReferenceField.Title, part.Id);
        var (open, close) = part.Number is null ? Case.Quotes(pieces.Strings.Language) : (" (", ")");
        pieces.Words(open);
        pieces.Add(title);
        pieces.Words(close);
    }

    // "section (d) of Appendix I": outside the appendix its letters would be taken for the body's.
    private void WriteOwner(Pieces pieces, Target target, Wording wording)
    {
        if (target.OwnText == NodeId.None || target.OwnText == wording.Text || wording.Has(ReferenceForm.Page))
            return;
        if (!facts.Places.TryGetValue(target.OwnText, out var place) || facts.Numbers.Of(place.Id) is not { } number)
            return;
        pieces.Words($" {pieces.Strings["of"]} ");
        WriteGroup(pieces, [new Target(place.Id, place, number)], Wording.Plain);
    }

    private static void WritePosition(Pieces pieces, List<Target> parts, Wording wording)
    {
        // Targets on both sides have no common position; the numbers say enough.
        if (parts.All(p => p.End.Place.Order < wording.Order))
            pieces.Words($" {pieces.Strings["above"]}");
        else if (parts.All(p => p.Place.Order > wording.Order))
            pieces.Words($" {pieces.Strings["below"]}");
    }
}
