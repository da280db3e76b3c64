using System.Text;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Conversion;

/// <summary>The bare words of inlines, as alternative texts need them.</summary>
internal static class PlainText
{
    public static string Of(Md.ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var inline in container?.FindDescendants<Md.LeafInline>() ?? [])
        {
            text.Append(inline switch
            {
                Md.LiteralInline literal => literal.Content.ToString(),
                Md.CodeInline code => code.Content,
                Md.HtmlEntityInline entity => entity.Transcoded.ToString(),
                Md.LineBreakInline => " ",
                CitationInline citation => citation.Text,
                _ => string.Empty,
            });
        }
        return text.ToString().Trim();
    }
}
