using GbDocs.Model.Sources;
using GbDocs.Reading.Data;

namespace GbDocs.Reading.Conversion;

/// <summary>Composes a table by a template of the paper's kind: the template's name and the rows in, Markdown out; null where the fault was reported.</summary>
/// <param name="template">Name of the table template.</param>
/// <param name="asked">Where it is named.</param>
/// <param name="rows">The data.</param>
internal delegate MappedText? TableComposer(string template, SourceSpan asked, DataNode rows);
