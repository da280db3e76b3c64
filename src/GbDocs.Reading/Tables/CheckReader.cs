using System.Collections.Immutable;
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

    /// <summary>The blocks of declarations right after a table, among its notes.</summary>
    public static ImmutableArray<DivBlock> After(Md.ContainerBlock container, int index) =>
        [.. container.Skip(index + 1).TakeWhile(b => IsChecks(b) || NotesReader.IsNotes(b)).Where(IsChecks).Cast<DivBlock>()];

    /// <summary>The declarations in and after a table's block.</summary>
    public static List<TableCheck> Read(Div table, Md.ContainerBlock container, int index) =>
        Read(table.Sequence, [.. table.Block.Where(IsChecks).Cast<DivBlock>(), .. After(container, index)]);

    /// <summary>The declarations of blocks; a line of another form is reported.</summary>
    public static List<TableCheck> Read(BlockSequence sequence, ImmutableArray<DivBlock> blocks)
    {
        var (fragment, diagnostics) = (sequence.Fragment, sequence.Scope.Diagnostics);
        var checks = new List<TableCheck>();
        foreach (var child in blocks.SelectMany(b => b))
        {
            if (child is not Md.ParagraphBlock paragraph)
            {
                diagnostics.Report(TableDiagnostics.BadCheck, fragment.SpanOf(child.Span), fragment.SpanOf(child.Span).Text.ToString());
                continue;
            }
            var start = paragraph.Span.Start;
            foreach (var line in fragment.Source(paragraph).ToString().Split('\n'))
            {
                var span = fragment.SpanOf(start, line.TrimEnd().Length);
                start += line.Length + 1;
                if (TableCheck.Read(line.Trim(), span) is { } check)
                    checks.Add(check);
                else
                    diagnostics.Report(TableDiagnostics.BadCheck, span, line.Trim());
            }
        }
        return checks;
    }
}
