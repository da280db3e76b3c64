using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Faults of tables: GB0370 to GB0399.</summary>
internal static class TableDiagnostics
{
    public static readonly DiagnosticDescriptor NothingCovers = new(
        "GB0370", Severity.Error, "“{0}” marks a covered cell, but no cell covers it.", "“<” stands right of the cell that covers it, “^” below; write \\{0} for the sign itself.");

    public static readonly DiagnosticDescriptor TooManyColumns = new(
        "GB0371", Severity.Error, "The table has {0} columns; {1} are the most that Word opens.", "Split the table.");

    public static readonly DiagnosticDescriptor RowWidth = new(
        "GB0373", Severity.Error, "This row covers {0} columns, the table has {1}.", "Add the missing cells, or widen one with colspan.");

    public static readonly DiagnosticDescriptor SpanBeyond = new(
        "GB0374", Severity.Error, "This cell reaches beyond the last row of the table.", "Lower its rowspan.");

    public static readonly DiagnosticDescriptor WidthsCount = new(
        "GB0375", Severity.Error, "“widths” gives {0} widths, and the table has {1} columns.");

    public static readonly DiagnosticDescriptor OnlyHeader = new(
        "GB0377", Severity.Error, "The table has header rows only.", "Lower header-rows.");

    public static readonly DiagnosticDescriptor CaptionWithoutTable = new(
        "GB0378", Severity.Error, "A table needs rows: “.row” blocks, src=\"file.csv\", or template= and src=.");

    public static readonly DiagnosticDescriptor HeaderAfterBody = new(
        "GB0379", Severity.Error, "A header row stands below other rows.", "Header rows come first.");

    public static readonly DiagnosticDescriptor RowNumber = new(
        "GB0380", Severity.Error, "The table has no row {0}.", "Rows are counted from 1, header rows with them.");

    public static readonly DiagnosticDescriptor ComposedNothing = new(
        "GB0382", Severity.Error, "The template “{0}” made no table of these rows.");

    public static readonly DiagnosticDescriptor UnknownTableTemplate = new(
        "GB0383", Severity.Error, "There is no table template “{0}”.", "Did you mean “{1}”? Table templates stand in the template’s folder “tables”.");

    public static readonly DiagnosticDescriptor WrongSum = new(
        "GB0384", Severity.Error, "The {0} printed here is {1}, and reckoned it is {2}.", "Correct the figure, or allow for more rounding: … tolerance 2.");

    public static readonly DiagnosticDescriptor BadCheck = new(
        "GB0385", Severity.Error, "“{0}” is not a check.", "Write lines such as “row 12 = sum of rows 3-11” or “column 4 = share of column 3 in row 12”.");

    public static readonly DiagnosticDescriptor CheckCell = new(
        "GB0386", Severity.Error, "No check tells what “{0}” stands for.", "Declare it: row 12 = sum of rows 3-11; for the sign itself write \\{0}.");

    public static readonly DiagnosticDescriptor ColumnNumber = new(
        "GB0387", Severity.Error, "The table has no column {0}.", "Columns are counted from 1.");

    public static readonly DiagnosticDescriptor MixedDecimals = new(
        "GB0388", Severity.Note, "The numbers of column {0} are printed with different decimals.");

    public static readonly DiagnosticDescriptor CaptionAlone = new(
        "GB0389", Severity.Warning, "“Table:” begins a caption, and no pipe table stands right before or after it.", "Other tables take their caption as title=\"…\".");
}
