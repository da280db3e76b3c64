using System.Collections.Immutable;

namespace GbDocs.Cli.Building;

/// <summary>Builds many papers at once and reports on them in order.</summary>
internal static class PapersRun
{
    /// <summary>Builds all papers of a request; gives their outcomes in order.</summary>
    public static ImmutableArray<PaperOutcome> Run(BuildRequest request, RenderPaper render, BuildReport report, RunContext context)
    {
        var builder = new PaperBuilder(request, render, context.Environment.WorkingFolder);
        var outcomes = ImmutableArray.CreateBuilder<PaperOutcome>(request.Papers.Length);
        foreach (var outcome in OrderedWork.Run(request.Papers, paper => builder.Build(paper, context.Cancellation), context.Cancellation))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            report.Tell(outcome);
            outcomes.Add(outcome);
        }
        report.Finish();
        return outcomes.MoveToImmutable();
    }
}
