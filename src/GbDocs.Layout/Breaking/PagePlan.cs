using System.Collections.Immutable;

namespace GbDocs.Layout.Breaking;

/// <summary>What stands on one page of a section.</summary>
/// <param name="First">The first item of the galley.</param>
/// <param name="End">The item after the last.</param>
/// <param name="FirstNoteLine">The first line of the strip of notes.</param>
/// <param name="EndNoteLine">The line after the last.</param>
internal sealed record PagePlan(int First, int End, int FirstNoteLine, int EndNoteLine)
{
    /// <summary>Floating boxes from earlier pages, which stand at the top.</summary>
    public ImmutableArray<int> AtTop { get; init; } = [];

    /// <summary>Floating boxes of this page that stand at its foot.</summary>
    public ImmutableArray<int> AtFoot { get; init; } = [];

    /// <summary>Floating boxes of this page that move to a later one.</summary>
    public ImmutableArray<int> Deferred { get; init; } = [];

    /// <summary>Whether it ends where the style sheet wants things together, because they are higher than a page.</summary>
    public bool BreaksWhatBelongsTogether { get; init; }

    /// <summary>Whether more is on it than it has room for.</summary>
    public bool IsOverfull { get; init; }

    /// <summary>Whether a note that is marked on it had to begin on a later page.</summary>
    public bool DelaysNotes { get; init; }
}
