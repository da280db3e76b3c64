using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>A theme and the families that styles may name.</summary>
internal sealed record NamedTheme(Theme Theme, FrozenDictionary<string, FontFamily> Families);

/// <summary>Reads the theme: families and colours by their role.</summary>
internal static class ThemeReader
{
    public static NamedTheme Read(Fields fields, DiagnosticBag diagnostics)
    {
        var families = ReadFamilies(fields);
        var colours = ReadColours(fields);
        var usual = new Theme();
        var text = FamilyOf(fields.Scalar("text"), families, diagnostics);
        var theme = new Theme
        {
            Name = fields.Text("name") ?? usual.Name,
            Text = text ?? usual.Text,
            Display = FamilyOf(fields.Scalar("display"), families, diagnostics) ?? text ?? usual.Display,
            Colours = colours,
            Accents = ReadAccents(fields, colours, diagnostics) is { IsEmpty: false } accents ? accents : usual.Accents,
        };
        families["text"] = theme.Text;
        families["display"] = theme.Display;
        return new NamedTheme(theme, families.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The colour of a theme's name or of <c>#RRGGBB</c>; null, and reported, where the theme has none of that name.</summary>
    public static Colour? ColourOf(DataScalar scalar, FrozenDictionary<string, Colour> colours, DiagnosticBag diagnostics)
    {
        if (Colour.TryParse(scalar.Value, out var colour) || colours.TryGetValue(scalar.Value, out colour))
            return colour;
        if (scalar.Value == "black")
            return Colour.Black;
        if (scalar.Value == "white")
            return Colour.White;
        if (!scalar.Value.StartsWith('#'))
            diagnostics.Report(TemplateDiagnostics.UnknownColour, scalar.Span, scalar.Value, Nearest.To(scalar.Value, colours.Keys));
        return null;
    }

    private static Dictionary<string, FontFamily> ReadFamilies(Fields fields)
    {
        var families = new Dictionary<string, FontFamily>(StringComparer.Ordinal)
        {
            ["serif"] = FontFamily.Serif,
            ["sans"] = FontFamily.Sans,
            ["mono"] = FontFamily.Mono,
        };
        foreach (var entry in fields.Entries("families"))
        {
            var family = Fields.Of(entry.Value);
            var bundled = family.List("bundled").OfType<DataScalar>().Select(s => s.Value).ToImmutableArray();
            if (family.Text("word") is { } word && !bundled.IsEmpty)
                families[entry.Key.Value] = new FontFamily(word, bundled);
        }
        return families;
    }

    private static FrozenDictionary<string, Colour> ReadColours(Fields fields)
    {
        var colours = new Dictionary<string, Colour>(StringComparer.Ordinal);
        foreach (var entry in fields.Entries("colours"))
        {
            if (entry.Value is DataScalar scalar && Colour.TryParse(scalar.Value, out var colour))
                colours[entry.Key.Value] = colour;
        }
        return colours.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<Colour> ReadAccents(Fields fields, FrozenDictionary<string, Colour> colours, DiagnosticBag diagnostics)
    {
        var given = fields.List("accents").OfType<DataScalar>().Select(s => ColourOf(s, colours, diagnostics)).OfType<Colour>().ToImmutableArray();
        if (!given.IsEmpty)
            return given;
        var names = Enumerable.Range(1, 6).Select(i => "accent-" + (char)('0' + i));
        return [.. names.Where(colours.ContainsKey).Select(n => colours[n])];
    }

    private static FontFamily? FamilyOf(DataScalar? scalar, Dictionary<string, FontFamily> families, DiagnosticBag diagnostics)
    {
        if (scalar is null)
            return null;
        if (families.TryGetValue(scalar.Value, out var family))
            return family;
        diagnostics.Report(TemplateDiagnostics.UnknownFamily, scalar.Span, scalar.Value, Nearest.To(scalar.Value, families.Keys));
        return null;
    }
}
