using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns <c>.contents</c> and <c>.listing</c> into lists that the resolved paper fills.</summary>
internal static class ListingConverter
{
    private static readonly Dictionary<string, ListingKind> Kinds = new(StringComparer.Ordinal)
    {
        ["tables"] = ListingKind.Tables,
        ["figures"] = ListingKind.Figures,
        ["boxes"] = ListingKind.Boxes,
        ["abbreviations"] = ListingKind.Abbreviations,
        ["decisions"] = ListingKind.Decisions,
        ["questions"] = ListingKind.Questions,
        ["chart-tables"] = ListingKind.ChartTables,
    };

    public static void AddContents(Div div) => Put(div, ListingKind.Contents, DepthOf(div));

    public static void AddListing(Div div)
    {
        if (div.Attributes.TakeValue("of") is not { } item)
            div.Scope.Diagnostics.Report(MarkdownDiagnostics.MissingAttribute, div.FenceSpan, "A listing", "of");
        else if (!Kinds.TryGetValue(item.Value, out var kind))
            div.Scope.Diagnostics.Report(ShapeDiagnostics.UnknownWord, div.Attributes.ValueSpanOf(item), item.Value, Nearest.To(item.Value, Kinds.Keys), string.Join(", ", Kinds.Keys));
        else
            Put(div, kind, depth: 1);
    }

    private static void Put(Div div, ListingKind kind, int depth)
    {
        foreach (var inner in div.Block)
            div.Scope.Diagnostics.Report(MarkdownDiagnostics.NotInside, div.Fragment.SpanOf(inner.Span), "what the tool computes", "a listing");
        div.Put(new Listing(div.Mark("listing"), kind, depth));
    }

    private static int DepthOf(Div div)
    {
        if (div.Attributes.TakeValue("depth") is not { } item)
            return 3;
        if (int.TryParse(item.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth is >= 1 and <= 6)
            return depth;
        div.Scope.Diagnostics.Report(MarkdownDiagnostics.BadAttributeValue, div.Attributes.ValueSpanOf(item), "depth", item.Value, "a number from 1 to 6");
        return 3;
    }
}
