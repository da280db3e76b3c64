using GbDocs.Reading.Conversion;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Tables;

/// <summary>Reads the declarations of a table: <c>::: {.checks}</c> with a line for each.</summary>
internal static class CheckReader
{
    /// <summary>Whether a block holds declarations.</summary>
    public static bool IsChecks(Md.Block block) =>
        block is DivBlock div && (div.ClassWord == "checks" || div.Attributes?.Items.Any(i => i.Kind == AttributeKind.Class && i.Name == "checks") == true);

    /// <summary>The declarations in a table's block; a line of another form is reported.</summary>
    public static List<TableCheck> Read(Div table)
    {
        var checks = new List<TableCheck>();
        foreach (var paragraph in table.Block.Where(IsChecks).SelectMany(b => (DivBlock)b).OfType<Md.ParagraphBlock>())
        {
            var start = paragraph.Span.Start;
            foreach (var line in table.Fragment.Source(paragraph).ToString().Split('\n'))
            {
                var span = table.Fragment.SpanOf(start, line.TrimEnd().Length);
                start += line.Length + 1;
                if (TableCheck.Read(line.Trim(), span) is { } check)
                    checks.Add(check);
                else
                    table.Scope.Diagnostics.Report(TableDiagnostics.BadCheck, span, line.Trim());
            }
        }
        return checks;
    }
}
