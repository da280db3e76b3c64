using GbDocs.Model.Sources;

namespace GbDocs.Model.Content;

/// <summary>A file is there but cannot be taken as content; the reader turns this into a diagnostic.</summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>An exception with the reason in the drafter's words.</summary>
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with the reason and the place where the file stops being readable.</summary>
    public UnreadableFileException(string message, SourceSpan span)
        : base(message) => Span = span;

    /// <summary>An exception without a reason.</summary>
    public UnreadableFileException()
    {
    }

    /// <summary>An exception with the reason and its cause.</summary>
    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Where the file stops being readable; none where that is nowhere in particular.</summary>
    public SourceSpan Span { get; }
}
