using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Rendering.Docx.Markup;
using Words = GbDocs.Model.Papers.Text;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// Writes the values of a paper's properties as content controls bound to the properties part, so that the symbol changed on the cover
/// changes in every running head (ECMA-376, part 1, 17.5.2.6).
/// </summary>
internal static class ControlWriter
{
    /// <summary>A property among words.</summary>
    public static void Write(Story story, PropertyText text, RunLook look, Flow flow)
    {
        // Word shows the property's value when the file opens: words that are not exactly that stay as they are.
        var isPlain = text.Content.All(i => i is Words) && PropertyNames.ValueOf(story.Build.Paper.Metadata, text.Name) == PlainText.Of(text.Content);
        if (!isPlain)
        {
            InlineWriter.Write(story, text.Content, look, flow);
            return;
        }
        Begin(story, text.Name);
        InlineWriter.Write(story, text.Content, look, flow);
        End(story);
    }

    /// <summary>A property in a running head.</summary>
    public static void Write(Story story, string name, string value, RunLook look)
    {
        if (value.Length == 0)
            return;
        Begin(story, name);
        RunWriter.Write(story, value, look);
        End(story);
    }

    private static void Begin(Story story, string name)
    {
        var xml = story.Xml.Start("w:sdt").Start("w:sdtPr");
        xml.Value("w:alias", name).Value("w:tag", name).Value("w:id", story.Build.Drawings.NextControl());
        xml.Start("w:dataBinding")
            .Attribute("w:prefixMappings", $"xmlns:p='{PropertyNames.Namespace}'")
            .Attribute("w:xpath", $"/p:properties[1]/p:{PropertyNames.ElementOf(name)}[1]")
            .Attribute("w:storeItemID", PropertyNames.StoreId)
            .End();
        xml.Empty("w:text").End().Start("w:sdtContent");
    }

    private static void End(Story story) => story.Xml.End().End();
}
