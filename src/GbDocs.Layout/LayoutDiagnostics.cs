using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Layout;

/// <summary>What layout can find wrong with a paper: codes GB0600 to GB0699, explained in <c>docs/diagnostics.md</c>.</summary>
public static class LayoutDiagnostics
{
    /// <summary>A character that no font of its style has: {0} the character, {1} its code, {2} the font.</summary>
    public static DiagnosticDescriptor MissingGlyph { get; } = new(
        "GB0601", Severity.Error, "The character “{0}” ({1}) is in no font of the style “{2}”; it cannot be printed.",
        "Write another character, or add a family that has it to the style.");

    /// <summary>A line that is wider than its room: {0} by how much, {1} the text.</summary>
    public static DiagnosticDescriptor LineOverrun { get; } = new(
        "GB0602", Severity.Warning, "“{1}” cannot be broken and sticks out of its line by {0}.",
        "Give it more room, or a place to break: a space, a hyphen, a soft hyphen.");

    /// <summary>A family that no font file provides: {0} the family, {1} the nearest known one.</summary>
    public static DiagnosticDescriptor UnknownFamily { get; } = new(
        "GB0603", Severity.Warning, "There is no font family “{0}”; the next of the style is taken.", "Did you mean “{1}”?");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [MissingGlyph, LineOverrun, UnknownFamily];
}
