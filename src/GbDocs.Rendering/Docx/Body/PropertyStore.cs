using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// What content controls are bound to: the paper's properties, and the forms in which they are printed where that is not the value itself
/// ("7 October 2016"). All controls of one form change together.
/// </summary>
/// <param name="metadata">The paper's properties.</param>
internal sealed class PropertyStore(PaperMetadata metadata)
{
    private readonly List<PaperProperty> stored =
        [.. PropertyNames.All(metadata).Select(p => new PaperProperty(PropertyNames.ElementOf(p.Name), p.Value))];

    /// <summary>The elements of the store with their values.</summary>
    public IReadOnlyList<PaperProperty> Stored => stored;

    /// <summary>The element that holds a property as it is printed; null where the paper has no such property.</summary>
    public string? ElementFor(string name, string words)
    {
        if (PropertyNames.ValueOf(metadata, name).Length == 0)
            return null;
        for (var form = 1; ; form++)
        {
            var element = PropertyNames.ElementOf(form == 1 ? name : $"{name}-form-{form}");
            var known = stored.FirstOrDefault(p => p.Name == element);
            if (known is null)
                stored.Add(new PaperProperty(element, words));
            if (known is null || known.Value == words)
                return element;
        }
    }
}
