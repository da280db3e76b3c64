using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>What the front matter and the session say of a paper, for document properties, running heads and the manifest.</summary>
/// <param name="Kind">Name of the template that composes it.</param>
/// <param name="Title">Its title, plain.</param>
public sealed record PaperMetadata(string Kind, string Title)
{
    /// <summary>Its folder or file, relative to the content root: <c>gb-328/pol-8</c>; output files are named after it.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>The tag by which a language version of the paper is named (<c>fr</c>); empty for the paper that has none. Output files have it behind their name.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>Symbol as printed: <c>GB.328/POL/8</c>; empty where it has none.</summary>
    public string Symbol { get; init; } = string.Empty;

    /// <summary>Subtitle, plain; empty where it has none.</summary>
    public string Subtitle { get; init; } = string.Empty;

    /// <summary>Title for running heads; the title where none was given.</summary>
    public string ShortTitle { get; init; } = string.Empty;

    /// <summary>The deciding body: "Governing Body".</summary>
    public string Body { get; init; } = string.Empty;

    /// <summary>The session as printed: "328th Session, Geneva, 27 October–10 November 2016".</summary>
    public string Session { get; init; } = string.Empty;

    /// <summary>Date of the paper; also the date in document properties. Null where it has none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>BCP 47 tag of the paper's language.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>Direction of the paper's language.</summary>
    public TextDirection Direction { get; init; } = TextDirection.LeftToRight;

    /// <summary>The unit that wrote it; author in document properties.</summary>
    public string Author { get; init; } = string.Empty;

    /// <summary>Every plain value that covers and running heads may show, by name in ordinal order: custom properties in Word.</summary>
    public ImmutableArray<PaperProperty> Properties { get; init; } = [];
}
