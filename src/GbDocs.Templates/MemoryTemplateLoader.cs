using GbDocs.Model.Sources;

namespace GbDocs.Templates;

/// <summary>Templates that are held in memory, under their names.</summary>
public sealed class MemoryTemplateLoader : ITemplateLoader
{
    private readonly Dictionary<string, SourceText> templates = new(StringComparer.Ordinal);

    /// <summary>The path of each source is its name.</summary>
    public MemoryTemplateLoader(IEnumerable<SourceText> sources)
    {
        foreach (var source in sources)
            templates[source.Path] = source;
    }

    /// <inheritdoc/>
    public IEnumerable<string> Names => templates.Keys;

    /// <inheritdoc/>
    public SourceText? Load(string name, SourceSpan from) => templates.GetValueOrDefault(name);
}
