using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Layout.Pages;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>What is inherited or made up in the structure tree: languages, identifiers.</summary>
internal sealed class ElementTable
{
    private readonly ImmutableArray<StructureElement> elements;
    private readonly string[] languages;
    private readonly string?[] identifiers;

    public ElementTable(PagedDocument document)
    {
        elements = document.Structure;
        languages = new string[elements.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            var parent = elements[i].Parent;
            if (parent >= i)
                throw new ArgumentException("A structure element comes before its parent.", nameof(document));
            languages[i] = elements[i].Language ?? (parent < 0 ? document.Metadata.Language : languages[parent]);
        }
        identifiers = Identify();
    }

    public ImmutableArray<StructureElement> Elements => elements;

    /// <summary>The language of an element's text, its own or inherited.</summary>
    public string LanguageOf(int element) => languages[element];

    /// <summary>The ID of an element that something refers to, unique in the file; null for others.</summary>
    public string? IdentifierOf(int element) => identifiers[element];

    // Notes must have an ID (PDF/UA-1, 7.9); header cells need one where a cell names them.
    private string?[] Identify()
    {
        var result = new string?[elements.Length];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = elements.SelectMany(element => element.Headers).ToHashSet();
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Role != StructureRole.Note && !named.Contains(i))
                continue;
            var name = elements[i].Node.Value;
            result[i] = name.Length > 0 && taken.Add(name) ? name : string.Create(CultureInfo.InvariantCulture, $"element:{i}");
            taken.Add(result[i]!);
        }
        return result;
    }
}
