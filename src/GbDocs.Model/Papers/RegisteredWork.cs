using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Model.Papers;

/// <summary>A document that a citation may name.</summary>
/// <param name="Key">Its key: <c>GB.326/POL/5</c>, <c>C181</c>, or one that the references file chose.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title: "Private Employment Agencies Convention", "Review of formats and standing orders for meetings".</param>
public sealed record RegisteredWork(string Key, WorkKind Kind, string Title)
{
    /// <summary>Where it was registered.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Number of an instrument or report ("181", "I(B)"); empty where it has none (Maritime Labour Convention, 2006).</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>Year of adoption or issue; 0 where unknown.</summary>
    public int Year { get; init; }

    /// <summary>What else a note prints of it: body, place, date.</summary>
    public string Details { get; init; } = string.Empty;

    /// <summary>Its address; empty where it has none.</summary>
    public string Url { get; init; } = string.Empty;

    /// <summary>The numbers of its paragraphs, where the document is in the content tree; empty where it is not.</summary>
    public ImmutableArray<string> Paragraphs { get; init; } = [];
}
