using GbDocs.Layout.Breaking;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;

namespace GbDocs.Layout.Flow;

/// <summary>A part of the paper that begins on a new page, set but not yet divided into pages.</summary>
/// <param name="Draft">What it is.</param>
/// <param name="Master">Its pages.</param>
/// <param name="Galley">Its text.</param>
/// <param name="Notes">Its footnotes.</param>
/// <param name="Room">The room of its pages.</param>
internal sealed record Section(SectionDraft Draft, PageMaster Master, Galley Galley, NoteStrip Notes, PageRoom Room);
