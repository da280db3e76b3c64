using System.Collections.Immutable;
using GbDocs.Cli.Publication;
using GbDocs.Model.Diagnostics;
using GbDocs.Rendering;

namespace GbDocs.Cli.Building;

/// <summary>Turns sources into finished files; null where the paper has errors, which are in the bag.</summary>
internal delegate RenderedPaper? RenderPaper(PaperLocation location, PaperSources sources, BuildRequest request, DiagnosticBag diagnostics);

/// <summary>Builds one paper from its sources to the files in its folder. Nothing that goes wrong with one paper touches another.</summary>
/// <param name="request">What to build.</param>
/// <param name="render">The stages from sources to files.</param>
/// <param name="workingFolder">Full path that the user's paths start from.</param>
internal sealed class PaperBuilder(BuildRequest request, RenderPaper render, string workingFolder)
{
    /// <summary>Builds a paper; what goes wrong is in the outcome.</summary>
    public PaperOutcome Build(PaperLocation location, CancellationToken cancellation)
    {
        var sources = PaperSources.Of(location);
        var diagnostics = new DiagnosticBag();
        try
        {
            var rendered = render(location, sources, request, diagnostics);
            var outcome = Outcome(location, sources, diagnostics);
            return rendered is null || diagnostics.HasErrors ? outcome : Published(outcome with { Rendered = rendered }, sources, cancellation);
        }
        catch (Exception fault)
        {
            return Outcome(location, sources, diagnostics) with { Fault = fault };
        }
    }

    private PaperOutcome Outcome(PaperLocation location, PaperSources sources, DiagnosticBag diagnostics) =>
        new(location, diagnostics.ToSorted(), sources.PathsFrom(location, workingFolder)) { Suppressed = diagnostics.Suppressed };

    private PaperOutcome Published(PaperOutcome outcome, PaperSources sources, CancellationToken cancellation)
    {
        if (request.OutputFolder is not { } output)
            return outcome;
        var folder = Path.Combine(output, outcome.Location.Folder.Replace('/', Path.DirectorySeparatorChar));
        var files = outcome.Rendered!.Files;
        // The manifest comes last: where it is new, the others are.
        Publisher.Default.Publish(folder, [.. files, ManifestWriter.Write(ManifestOf(outcome.Location, sources, files))], cancellation);
        return outcome with { Folder = folder };
    }

    private Manifest ManifestOf(PaperLocation location, PaperSources sources, ImmutableArray<RenderedFile> files)
    {
        var options = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
            .Add("format", string.Join(',', request.Formats.Select(format => format.ToString().ToLowerInvariant())));
        if (request.AttachesSources)
            options = options.Add("attach-sources", "true");
        if (request.Moment is { } moment)
            options = options.Add(SourceDateEpoch.Variable, moment.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new Manifest(location.Folder, options, [.. sources.Inputs], [.. files.Select(ManifestOutput.Of)]) { Language = location.Language };
    }
}
