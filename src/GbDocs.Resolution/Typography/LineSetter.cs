using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Typography;

/// <summary>Sets lines, one after the other: the rules in their order.</summary>
internal sealed class LineSetter(TypographyRules rules)
{
    private readonly FlatLine flat = new();
    private readonly List<Raised> raised = [];
    private LineContext context;
    private int at;

    /// <summary>The line as it is printed; the same array where nothing changes.</summary>
    public ImmutableArray<Inline> Set(ImmutableArray<Inline> line, LineContext where)
    {
        (context, at) = (where, 0);
        flat.Read(line);
        Apply();
        return flat.IsChanged || raised.Count > 0 || line.Any(HoldsForeign) ? Rebuild(line) : line;
    }

    private void Apply()
    {
        Tokens.Freeze(flat);
        QuoteRules.Apply(flat, context.Language);
        if (!context.KeepsFigures)
        {
            RangeRules.Apply(flat, rules);
            FigureRules.Apply(flat, context, rules);
        }
        DashRules.Apply(flat);
        SpaceRules.Apply(flat);
        raised.Clear();
        if (context.Language != "fr")
            return;
        FrenchRules.Apply(flat);
        if (!context.IsPlain)
            FrenchRaised.Find(flat, raised);
    }

    private static bool HoldsForeign(Inline inline) => inline is Foreign || InlineContent.Of(inline).Any(HoldsForeign);

    private ImmutableArray<Inline> Rebuild(ImmutableArray<Inline> line) => [.. line.SelectMany(i => i is Text text ? Rebuild(text) : [Rebuild(i)])];

    // One text, or the parts before, in and after raised letters.
    private ImmutableArray<Inline> Rebuild(Text text)
    {
        var end = at + text.Value.Length;
        var parts = ImmutableArray.CreateBuilder<Inline>();
        foreach (var (start, length) in raised.Where(r => r.Start >= at && r.Start < end))
        {
            parts.Add(text with { Value = flat.Text(at, start - at) });
            parts.Add(new Formatted(text.Span, InlineFormat.Superscript, [text with { Value = flat.Text(start, length) }]));
            at = start + length;
        }
        var rest = flat.Text(at, end - at);
        if (parts.Count == 0 || rest.Length > 0)
            parts.Add(rest == text.Value ? text : text with { Value = rest });
        at = end;
        return parts.DrainToImmutable();
    }

    private Inline Rebuild(Inline inline)
    {
        switch (inline)
        {
            case Foreign foreign:
                at += FlatLine.LengthOf(foreign);
                return foreign with { Content = new LineSetter(rules).Set(foreign.Content, context with { Language = foreign.Language.Split('-')[0].ToLowerInvariant() }) };
            case Formatted { Format: InlineFormat.Verbatim }:
                at += FlatLine.LengthOf(inline);
                return inline;
            case Formatted i: return i with { Content = Rebuild(i.Content) };
            case CharacterStyled i: return i with { Content = Rebuild(i.Content) };
            case Link i: return i with { Content = Rebuild(i.Content) };
            case Reference { Content.IsEmpty: false } i: return i with { Content = Rebuild(i.Content) };
            case PropertyText i: return i with { Content = Rebuild(i.Content) };
            default:
                at++;
                return inline;
        }
    }
}
