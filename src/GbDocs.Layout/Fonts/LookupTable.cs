using System.Collections.Immutable;
using System.Text;

namespace GbDocs.Layout.Fonts;

/// <summary>The common part of GSUB and GPOS: scripts name features, features name lookups (OpenType 1.9, "OpenType Layout Common Table Formats").</summary>
internal sealed class LookupTable(FontData table, int extensionType)
{
    private const int MaxSubtables = 1_000;
    private const int NoFeature = 0xFFFF;

    /// <summary>The lookups of the wanted features for a script in its default language, in the order in which they are applied.</summary>
    /// <param name="script">An OpenType script tag; where the font does not know it, <c>DFLT</c>, then <c>latn</c>.</param>
    /// <param name="features">Feature tags.</param>
    public ImmutableArray<Lookup> LookupsFor(string script, IReadOnlySet<string> features)
    {
        if (FindScript(script) is not { } found || found.U16(0) == 0)
            return [];
        var language = found.From(found.U16(0));
        var indices = new SortedSet<int>();
        if (language.U16(2) != NoFeature)
            AddLookups(language.U16(2), indices);
        for (var i = 0; i < language.U16(4); i++)
        {
            var feature = language.U16(6 + (i * 2));
            if (features.Contains(FeatureTag(feature)))
                AddLookups(feature, indices);
        }
        return [.. indices.Select(Read)];
    }

    private FontData Scripts => table.From(table.U16(4));

    private FontData Features => table.From(table.U16(6));

    private FontData Lookups => table.From(table.U16(8));

    private FontData? FindScript(string script)
    {
        foreach (var tag in (string[])[script, "DFLT", "latn"])
        {
            for (var i = 0; i < Scripts.U16(0); i++)
            {
                if (Tag(Scripts, 2 + (i * 6)) == tag)
                    return Scripts.From(Scripts.U16(6 + (i * 6)));
            }
        }
        return null;
    }

    private string FeatureTag(int feature) => Tag(Features, 2 + (feature * 6));

    private void AddLookups(int feature, SortedSet<int> indices)
    {
        var found = Features.From(Features.U16(6 + (feature * 6)));
        for (var i = 0; i < found.U16(2); i++)
            indices.Add(found.U16(4 + (i * 2)));
    }

    private Lookup Read(int index)
    {
        var lookup = Lookups.From(Lookups.U16(2 + (index * 2)));
        var type = (int)lookup.U16(0);
        var subtables = ImmutableArray.CreateBuilder<FontData>();
        for (var i = 0; i < Math.Min((int)lookup.U16(4), MaxSubtables); i++)
        {
            var subtable = lookup.From(lookup.U16(6 + (i * 2)));
            if (lookup.U16(0) == extensionType)
            {
                type = subtable.U16(2);
                subtable = subtable.From(subtable.Offset32(4));
            }
            subtables.Add(subtable);
        }
        return new Lookup(type, lookup.U16(2), subtables.ToImmutable());
    }

    private static string Tag(FontData data, int at) => Encoding.Latin1.GetString(data.Part(at, 4).Span);
}
