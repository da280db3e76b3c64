using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Conversion;

/// <summary>Reads <c>lang=fr</c> and <c>dir=rtl</c>.</summary>
internal static class Languages
{
    /// <summary>The language that attributes name; null where they name none.</summary>
    public static (string Tag, TextDirection Direction)? Take(AttributeBag attributes, DiagnosticBag diagnostics)
    {
        var direction = attributes.TakeValue("dir");
        if (direction is not null && direction.Value is not ("ltr" or "rtl"))
            diagnostics.Report(MarkdownDiagnostics.BadDirection, attributes.SpanOf(direction), direction.Value);
        if (attributes.TakeValue("lang") is not { } item)
            return null;
        if (!LanguageTags.IsWellFormed(item.Value))
            diagnostics.Report(ShapeDiagnostics.BadLanguage, attributes.ValueSpanOf(item), item.Value);
        var isRightToLeft = direction?.Value is { } given ? given == "rtl" : LanguageTags.IsRightToLeft(item.Value);
        return (item.Value, isRightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight);
    }
}
