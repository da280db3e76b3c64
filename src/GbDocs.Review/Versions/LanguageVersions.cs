using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Review.Versions;

/// <summary>
/// Compares a language version with its original, part by part: paragraphs, headings, lists, notes, tables and decisions must correspond, so
/// that every number is the same in all languages.
/// </summary>
public sealed class LanguageVersions
{
    private readonly List<(Part Part, SourceSpan Place)> missing = [];
    private readonly List<(Part Part, Part? Near)> extra = [];
    private readonly DiagnosticBag diagnostics;

    private LanguageVersions(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <summary>Reports at the version's own lines where it does not correspond to the original.</summary>
    /// <param name="original">The original as it was read.</param>
    /// <param name="version">The version as it was read.</param>
    /// <param name="diagnostics">Takes what differs.</param>
    public static void Compare(Paper original, Paper version, DiagnosticBag diagnostics)
    {
        var comparison = new LanguageVersions(diagnostics);
        comparison.Compare(PartReader.Read(original), PartReader.Read(version), SourceSpan.None);
        comparison.ReportUnpaired();
    }

    /// <summary>Reports that there was nothing to compare a version with.</summary>
    /// <param name="name">Name of the original's file.</param>
    /// <param name="version">Where to report it.</param>
    /// <param name="diagnostics">Takes the report.</param>
    public static void ReportNotCompared(string name, SourceSpan version, DiagnosticBag diagnostics) =>
        diagnostics.Report(VersionDiagnostics.NotCompared, version, name);

    private void Compare(ImmutableArray<Part> original, ImmutableArray<Part> version, SourceSpan around)
    {
        var pairs = Alignment.Of(original, version).ToList();
        for (var i = 0; i < pairs.Count; i++)
        {
            switch (pairs[i])
            {
                case ({ } first, { } second): Compare(first, second); break;
                case ({ } lacking, null): missing.Add((lacking, PlaceOf(pairs, i, around))); break;
                case (null, { } surplus): extra.Add((surplus, pairs.Take(i).LastOrDefault(p => p.Original is not null).Original)); break;
            }
        }
    }

    // Where a missing part belongs: before the next part of this version, else after the last, else in what is around.
    private static SourceSpan PlaceOf(List<(Part? Original, Part? Version)> pairs, int at, SourceSpan around)
    {
        if (pairs.Skip(at).FirstOrDefault(p => p.Version is { Span.IsNone: false }).Version is { } next)
            return next.Span with { Length = 0 };
        return pairs.Take(at).LastOrDefault(p => p.Version is { Span.IsNone: false }).Version is { } before ? before.Span : around;
    }

    private void Compare(Part original, Part version)
    {
        if (original.Kind != version.Kind)
        {
            diagnostics.Report(VersionDiagnostics.OtherKind, version.Span, version.OneOfKind, original.OneOfKind, original.Place);
            return;
        }
        if (original.Form != version.Form)
            diagnostics.Report(VersionDiagnostics.OtherForm, version.Span, version.Kind, FormOf(version), FormOf(original), original.Place);
        if (original.Name != version.Name)
            diagnostics.Report(VersionDiagnostics.OtherName, version.Span, version.Kind, NameOf(version), NameOf(original), original.Place);
        if (original.Line.Notes != version.Line.Notes)
            diagnostics.Report(VersionDiagnostics.OtherNotes, version.Span, version.Kind, NotesOf(version), NotesOf(original), original.Place);
        Compare(original.Parts, version.Parts, version.Span);
    }

    // A named part that is missing at one place and too many at another was moved.
    private void ReportUnpaired()
    {
        foreach (var (part, near) in extra)
        {
            var at = part.Name.Length == 0 ? -1 : missing.FindIndex(m => m.Part.Name == part.Name && m.Part.Kind == part.Kind);
            if (at < 0)
            {
                diagnostics.Report(VersionDiagnostics.Extra, part.Span, part.Kind, near?.Place ?? string.Empty);
                continue;
            }
            diagnostics.Report(VersionDiagnostics.Elsewhere, part.Span, part.Kind, missing[at].Part.Place);
            missing.RemoveAt(at);
        }
        foreach (var (part, place) in missing)
            diagnostics.Report(VersionDiagnostics.Missing, place, part.OneOfKind, part.Place);
    }

    private static string FormOf(Part part) => part.Form.Length > 0 ? part.Form : "plain";

    private static string NameOf(Part part) => part.Name.Length > 0 ? $"“{part.Name}”" : "nothing";

    private static string NotesOf(Part part) => part.Line.Notes switch
    {
        0 => "no footnote",
        1 => "1 footnote",
        var several => $"{several.ToString(CultureInfo.InvariantCulture)} footnotes",
    };
}
