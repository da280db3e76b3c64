using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Tables;

/// <summary>What the attributes of a table say.</summary>
internal sealed record TableSettings(NodeMark Mark, Caption? Caption, ImmutableArray<Inline> Source)
{
    private static readonly Dictionary<string, ColumnAlignment> Alignments = new(StringComparer.Ordinal)
    {
        ["start"] = ColumnAlignment.Start,
        ["centre"] = ColumnAlignment.Centre,
        ["end"] = ColumnAlignment.End,
        ["decimal"] = ColumnAlignment.Decimal,
    };

    /// <summary>Name of a table style; empty for the default.</summary>
    public string Style { get; init; } = string.Empty;

    /// <summary>What the table tells, for readers who do not see it.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Parts of the width in thousandths; empty where the content decides.</summary>
    public ImmutableArray<int> Shares { get; init; } = [];

    /// <summary>What the figures are in; empty where each says its own.</summary>
    public string Units { get; init; } = string.Empty;

    /// <summary>Whether a caption takes a number.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>Columns, counted from 1, in which neighbouring cells that say the same become one.</summary>
    public ImmutableArray<int> Merged { get; init; } = [];

    /// <summary>How many rows at the top name the columns; null where nothing says it.</summary>
    public int? HeaderRows { get; init; }

    /// <summary>Alignments of columns as asked for.</summary>
    public ImmutableArray<ColumnAlignment?> Columns { get; init; } = [];

    /// <summary>Takes a table's settings out of its attributes.</summary>
    public static TableSettings Take(PaperScope scope, NodeText node, AttributeBag attributes, Place place)
    {
        var isNumbered = !attributes.TakeFlag("unnumbered");
        var title = attributes.TakeMarkdown("title");
        var units = attributes.TakeText("units");
        var inside = place with { IsNumbered = false, Style = null };
        var caption = title is null ? null : new Caption(BlockConverter.Line(scope, title, inside), isNumbered, units);
        var settings = new TableSettings(Marks.Take(scope, "tbl", node, attributes, place with { Style = null }), caption, BlockConverter.Line(scope, attributes.TakeMarkdown("source"), inside));
        return settings with
        {
            Style = StyleOf(scope, attributes),
            Description = attributes.TakeText("description"),
            Shares = SharesOf(attributes, scope.Diagnostics),
            Columns = ColumnsOf(attributes, scope.Diagnostics),
            Units = units,
            IsNumbered = isNumbered,
            Merged = NumbersOf(attributes, "merge", scope.Diagnostics),
            HeaderRows = NumberOf(attributes, "header-rows", scope.Diagnostics, greatest: 9),
        };
    }

    /// <summary>An alignment's word.</summary>
    public static ColumnAlignment? AlignmentOf(AttributeBag attributes, string key, DiagnosticBag diagnostics)
    {
        if (attributes.TakeValue(key) is not { } item)
            return null;
        if (Alignments.TryGetValue(item.Value, out var alignment))
            return alignment;
        diagnostics.Report(ShapeDiagnostics.UnknownWord, attributes.ValueSpanOf(item), item.Value, Nearest.To(item.Value, Alignments.Keys), string.Join(", ", Alignments.Keys));
        return null;
    }

    /// <summary>A whole number from 1 to 63, which is Word's most for columns; another is reported.</summary>
    public static int? NumberOf(AttributeBag attributes, string key, DiagnosticBag diagnostics, int greatest = 63)
    {
        if (attributes.TakeValue(key) is not { } item)
            return null;
        if (int.TryParse(item.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= greatest)
            return number;
        diagnostics.Report(MarkdownDiagnostics.BadAttributeValue, attributes.ValueSpanOf(item), key, item.Value, $"a number from 1 to {greatest.ToString(CultureInfo.InvariantCulture)}");
        return null;
    }

    /// <summary>A list of row or column numbers; another text is reported.</summary>
    public static ImmutableArray<int> NumbersOf(AttributeBag attributes, string key, DiagnosticBag diagnostics)
    {
        if (attributes.TakeValue(key) is not { } item)
            return [];
        if (NumberLists.Read(item.Value) is { } numbers)
            return numbers;
        diagnostics.Report(MarkdownDiagnostics.BadAttributeValue, attributes.ValueSpanOf(item), key, item.Value, "a list of numbers such as “5 9-11”");
        return [];
    }

    private static string StyleOf(PaperScope scope, AttributeBag attributes)
    {
        if (attributes.TakeValue("style") is { } item)
        {
            if (scope.Sheet.Tables.ContainsKey(item.Value))
                return item.Value;
            scope.Diagnostics.Report(TemplateDiagnostics.UnknownStyle, attributes.ValueSpanOf(item), item.Value, Nearest.To(item.Value, scope.Sheet.Tables.Keys));
        }
        return attributes.TakeClass(scope.Sheet.Tables.ContainsKey)?.Name ?? string.Empty;
    }

    private static ImmutableArray<int> SharesOf(AttributeBag attributes, DiagnosticBag diagnostics)
    {
        if (attributes.TakeValue("widths") is not { } item)
            return [];
        var parts = item.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var numbers = parts.Select(p => decimal.TryParse(p.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n is > 0 and <= 1_000 ? n : 0).ToList();
        if (numbers.Count == 0 || numbers.Contains(0))
        {
            diagnostics.Report(MarkdownDiagnostics.BadAttributeValue, attributes.ValueSpanOf(item), "widths", item.Value, "one number for each column, such as “30 70”,");
            return [];
        }
        var sum = numbers.Sum();
        return [.. numbers.Select(n => Math.Max(1, (int)Math.Round(n * 1_000 / sum)))];
    }

    private static ImmutableArray<ColumnAlignment?> ColumnsOf(AttributeBag attributes, DiagnosticBag diagnostics)
    {
        if (attributes.TakeValue("columns") is not { } item)
            return [];
        var words = item.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Where(w => !Alignments.ContainsKey(w)))
            diagnostics.Report(ShapeDiagnostics.UnknownWord, attributes.ValueSpanOf(item), word, Nearest.To(word, Alignments.Keys), string.Join(", ", Alignments.Keys));
        return [.. words.Select(w => Alignments.TryGetValue(w, out var a) ? a : (ColumnAlignment?)null)];
    }
}
