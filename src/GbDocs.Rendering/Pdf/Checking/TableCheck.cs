using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>That tables are regular once their spans are laid out, and that header cells say what they head (PDF/UA-1 7.2, 7.5).</summary>
internal static class TableCheck
{
    public static void Check(Inspection inspection)
    {
        var identifiers = inspection.Structure.Nodes.Select(node => inspection.File.Text(node.Dictionary["ID"])).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var table in inspection.Structure.Nodes.Where(node => node.Role == "Table"))
        {
            CheckGrid(table, inspection);
            CheckHeaders(table, identifiers, inspection);
        }
    }

    private static IEnumerable<StructureNode> Rows(StructureNode table) =>
        table.Kids.SelectMany(kid => kid.Role == "TR" ? [kid] : kid.Kids.Where(row => row.Role == "TR"));

    private static void CheckGrid(StructureNode table, Inspection inspection)
    {
        var taken = new HashSet<(int Row, int Column)>();
        StructureNode[] rows = [.. Rows(table)];
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Kids)
            {
                while (taken.Contains((row, column)))
                    column++;
                var (down, across) = (Span(cell, "RowSpan", inspection), Span(cell, "ColSpan", inspection));
                inspection.Require(row + down <= rows.Length, "UA1 7.2-41", "A cell goes beyond the last row of its table.");
                for (var i = 0; i < down * across; i++)
                    inspection.Require(taken.Add((row + (i / across), column + (i % across))), "UA1 7.2-15", "Two cells of a table overlap.");
                column += across;
            }
        }
        var widths = Enumerable.Range(0, rows.Length).Select(row => taken.Where(place => place.Row == row).Select(place => place.Column + 1).DefaultIfEmpty(0).Max()).ToArray();
        inspection.Require(widths.Distinct().Count() <= 1, "UA1 7.2-42", "The rows of a table differ in their number of columns.");
    }

    private static void CheckHeaders(StructureNode table, HashSet<string> identifiers, Inspection inspection)
    {
        StructureNode[] cells = [.. Rows(table).SelectMany(row => row.Kids)];
        var named = cells.Where(cell => cell.Role == "TD").Select(cell => Attribute(cell, "Headers", inspection)).ToArray();
        foreach (var name in named.SelectMany(inspection.File.Array).Select(inspection.File.Text))
            inspection.Require(name is not null && identifiers.Contains(name), "UA1 7.5-2", $"A cell names the header “{name}”, which is not there.");
        if (named.All(headers => headers is not null))
            return;
        var haveScope = cells.Where(cell => cell.Role == "TH").All(cell => inspection.File.Name(Attribute(cell, "Scope", inspection)) is "Row" or "Column" or "Both");
        inspection.Require(haveScope, "UA1 7.5-1", "A header cell does not say what it heads.");
    }

    private static int Span(StructureNode cell, string name, Inspection inspection) =>
        (int)Math.Clamp(inspection.File.Integer(Attribute(cell, name, inspection)) ?? 1, 1, 10_000);

    private static PdfObject? Attribute(StructureNode cell, string name, Inspection inspection)
    {
        var attributes = inspection.File.Resolve(cell.Dictionary["A"]);
        var list = attributes is PdfArray array ? array.Items : [attributes ?? PdfNull.Instance];
        return list.Select(inspection.File.Dictionary).Select(owner => owner?[name]).FirstOrDefault(value => value is not null);
    }
}
