using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Typography;

/// <summary>Sets lines, one after the other: the rules in their order.</summary>
internal sealed class LineSetter(TypographyRules rules)
{
    private readonly FlatLine flat = new();
    private LineContext context;
    private int at;

    /// <summary>The line as it is printed; the same array where nothing changes.</summary>
    public ImmutableArray<Inline> Set(ImmutableArray<Inline> line, LineContext where)
    {
        (context, at) = (where, 0);
        flat.Read(line);
        Apply();
        return flat.IsChanged || line.Any(HoldsForeign) ? Rebuild(line) : line;
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
        if (context.Language == "fr")
            FrenchRules.Apply(flat);
    }

    private static bool HoldsForeign(Inline inline) => inline is Foreign || InlineContent.Of(inline).Any(HoldsForeign);

    private ImmutableArray<Inline> Rebuild(ImmutableArray<Inline> line) => [.. line.Select(Rebuild)];

    private Inline Rebuild(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                var value = flat.Text(at, text.Value.Length);
                at += text.Value.Length;
                return value == text.Value ? text : text with { Value = value };
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
