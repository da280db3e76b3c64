using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>The paper's properties as Word's custom XML holds them.</summary>
internal static class PropertyNames
{
    /// <summary>Namespace of the properties part.</summary>
    public const string Namespace = "urn:gbdocs:paper-properties";

    /// <summary>Id of the properties part; content controls name it.</summary>
    public const string StoreId = "{7C1E0F5A-9B1D-4C55-8C3F-47424D4F4353}";

    /// <summary>A property's value as printed; empty where the paper has none.</summary>
    public static string ValueOf(PaperMetadata metadata, string name) =>
        All(metadata).FirstOrDefault(p => p.Name == name)?.Value ?? string.Empty;

    /// <summary>All properties with a value, by name.</summary>
    public static IEnumerable<PaperProperty> All(PaperMetadata metadata)
    {
        PaperProperty[] known =
        [
            new("symbol", metadata.Symbol),
            new("title", metadata.Title),
            new("subtitle", metadata.Subtitle),
            new("short-title", metadata.ShortTitle.Length > 0 ? metadata.ShortTitle : metadata.Title),
            new("body", metadata.Body),
            new("session", metadata.Session),
        ];
        return metadata.Properties.Concat(known).Where(p => p.Value.Length > 0 && p.Name.Length > 0)
            .DistinctBy(p => ElementOf(p.Name)).OrderBy(p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>The element that holds a property.</summary>
    public static string ElementOf(string name)
    {
        var plain = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'));
        return plain.Length > 0 && char.IsAsciiLetter(plain[0]) ? plain : "p_" + plain;
    }
}
