using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Data;

/// <summary>A value of a YAML or JSON file: a closed family; every value knows its place.</summary>
/// <param name="Span">Where it stands; for a text without its quotation marks.</param>
internal abstract record DataNode(SourceSpan Span);

/// <summary>A single value. What type it has is for its reader to say: <c>2016</c> may be a title.</summary>
/// <param name="Span">Where it stands, without quotation marks.</param>
/// <param name="Value">Its text, escapes and folded lines resolved.</param>
/// <param name="IsQuoted">Whether it was quoted or written as a block, so that it can only be text.</param>
internal sealed record DataScalar(SourceSpan Span, string Value, bool IsQuoted) : DataNode(Span)
{
    /// <summary>Whether it says "nothing" (YAML 1.2 core schema, 10.3.2).</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
internal sealed record DataList(SourceSpan Span, ImmutableArray<DataNode> Items) : DataNode(Span);

/// <summary>Named values in the order in which they were written.</summary>
internal sealed record DataMap(SourceSpan Span, ImmutableArray<DataEntry> Entries) : DataNode(Span)
{
    /// <summary>The entry of a key; null where there is none.</summary>
    public DataEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}

/// <summary>A named value.</summary>
internal sealed record DataEntry(DataScalar Key, DataNode Value);
