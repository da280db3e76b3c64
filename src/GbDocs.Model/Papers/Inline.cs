using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Model.Papers;

/// <summary>What stands in a line: a closed family.</summary>
/// <param name="Span">Where the drafter wrote it.</param>
public abstract record Inline(SourceSpan Span);

/// <summary>Characters, with typography set (curly quotes, dashes, no-break spaces) once the typography pass has run.</summary>
public sealed record Text(SourceSpan Span, string Value) : Inline(Span);

/// <summary>A line break that the drafter forced; a space in contents and running heads.</summary>
public sealed record LineBreak(SourceSpan Span) : Inline(Span);

/// <summary>Content set apart by one means.</summary>
public sealed record Formatted(SourceSpan Span, InlineFormat Format, ImmutableArray<Inline> Content) : Inline(Span);

/// <summary>Content in a character style of the style sheet.</summary>
public sealed record CharacterStyled(SourceSpan Span, string Style, ImmutableArray<Inline> Content) : Inline(Span);

/// <summary>Content in another language (BCP 47 tag).</summary>
public sealed record Foreign(SourceSpan Span, string Language, TextDirection Direction, ImmutableArray<Inline> Content) : Inline(Span);

/// <summary>Text that no typography rule touches, in the sheet's code style.</summary>
public sealed record Code(SourceSpan Span, string Value) : Inline(Span);

/// <summary>A link out of the paper; only http, https and mailto reach the model.</summary>
public sealed record Link(SourceSpan Span, string Url, ImmutableArray<Inline> Content) : Inline(Span);

/// <summary>A computed reference to places in this paper: "paragraphs 7–9".</summary>
public sealed record Reference(SourceSpan Span, NodeId Id, ImmutableArray<ReferenceTarget> Targets, ReferenceForm Form) : Inline(Span)
{
    /// <summary>The drafter's own words for the link; empty where the words are computed.</summary>
    public ImmutableArray<Inline> Content { get; init; } = [];
}

/// <summary>A citation of another document: "GB.326/PV, para. 404", "Conventions Nos. 87 and 98".</summary>
public sealed record Citation(SourceSpan Span, NodeId Id, ImmutableArray<CitedWork> Works, CitationForm Form) : Inline(Span);

/// <summary>The mark of a footnote.</summary>
/// <param name="Span">Where it was written.</param>
/// <param name="Id">Name of this mark; a note may have several marks.</param>
/// <param name="Note">Name of the note, in <see cref="Paper.Notes"/>.</param>
public sealed record FootnoteMark(SourceSpan Span, NodeId Id, NodeId Note) : Inline(Span);

/// <summary>The mark of a note that stands below its table or figure.</summary>
/// <param name="Span">Where it was written.</param>
/// <param name="Id">Name of this mark.</param>
/// <param name="Note">Name of the note, among those of the table or figure that the mark stands in.</param>
public sealed record LocalNoteMark(SourceSpan Span, NodeId Id, NodeId Note) : Inline(Span);

/// <summary>An abbreviation: spelled out at its first use, short later on.</summary>
public sealed record Abbreviation(SourceSpan Span, NodeId Id, string Short) : Inline(Span);

/// <summary>A picture in the line.</summary>
public sealed record InlinePicture(SourceSpan Span, NodeId Id, Picture Picture, string AlternativeText) : Inline(Span);

/// <summary>Text that a property of the paper gives (symbol, title, date); one place to edit in Word.</summary>
/// <param name="Span">Where it was written.</param>
/// <param name="Id">Name of this place.</param>
/// <param name="Name">Name of the property, in <see cref="PaperMetadata.Properties"/>.</param>
/// <param name="Content">Its text.</param>
public sealed record PropertyText(SourceSpan Span, NodeId Id, string Name, ImmutableArray<Inline> Content) : Inline(Span);

/// <summary>Words that only the resolved paper knows.</summary>
public sealed record Computed(SourceSpan Span, NodeId Id, ComputedText Text) : Inline(Span);

/// <summary>A place that references may point to.</summary>
public sealed record AnchorPoint(SourceSpan Span, NodeId Id) : Inline(Span);

/// <summary>A tab to the next tab stop of the paragraph's style; for covers and running heads, written by templates.</summary>
public sealed record Tab(SourceSpan Span) : Inline(Span);
