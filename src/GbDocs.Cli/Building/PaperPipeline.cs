using GbDocs.Model.Diagnostics;

namespace GbDocs.Cli.Building;

/// <summary>The stages from sources to finished files.</summary>
internal static class PaperPipeline
{
    /// <summary>Renders a paper.</summary>
    public static RenderedPaper? Render(PaperLocation location, PaperSources sources, BuildRequest request, DiagnosticBag diagnostics) =>
        throw new NotSupportedException($"{location}{sources}{request}{diagnostics}");
}
