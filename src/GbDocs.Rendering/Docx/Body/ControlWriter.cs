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
        // Word shows what the store holds when the file opens: words with marks or breaks among them cannot be held there.
        var element = text.Content.All(i => i is Words) ? story.Build.Properties.ElementFor(text.Name, PlainText.Of(text.Content)) : null;
        if (element is not null)
            Begin(story, text.Name, element, look);
        InlineWriter.Write(story, text.Content, look, flow);
        if (element is not null)
            End(story);
    }

    /// <summary>A property in a running head.</summary>
    public static void Write(Story story, string name, string value, RunLook look)
    {
        if (story.Build.Properties.ElementFor(name, value) is not { } element)
            return;
        Begin(story, name, element, look);
        RunWriter.Write(story, value, look);
        End(story);
    }

    // The look stands in the control too: what is typed into it, or comes from the store, takes it from there.
    private static void Begin(Story story, string name, string element, RunLook look)
    {
        var xml = story.Xml.Start("w:sdt").Start("w:sdtPr");
        look.Write(xml);
        xml.Value("w:alias", name).Value("w:tag", name).Value("w:id", story.Build.Drawings.NextControl());
        xml.Start("w:dataBinding")
            .Attribute("w:prefixMappings", $"xmlns:p='{PropertyNames.Namespace}'")
            .Attribute("w:xpath", $"/p:properties[1]/p:{element}[1]")
            .Attribute("w:storeItemID", PropertyNames.StoreId)
            .End();
        xml.Empty("w:text").End().Start("w:sdtContent");
    }

    private static void End(Story story)
    {
        story.Xml.End().End();
        story.ControlEnd = story.Xml.Position;
    }
}
