using System.Collections.Immutable;

namespace GbDocs.Cli.Building;

/// <summary>Does several pieces of work at once and hands out the results in the order of the pieces.</summary>
internal static class OrderedWork
{
    // Deep enough for every walk that stays within the limits of nesting, on every system.
    private const int StackSize = 16 << 20;

    /// <summary>Runs the work on as many threads as there are processors; results come as soon as all before them are there.</summary>
    /// <param name="pieces">What to do.</param>
    /// <param name="work">How; it does not throw.</param>
    /// <param name="cancellation">Ends the waiting; pieces not begun are not begun any more.</param>
    public static IEnumerable<TResult> Run<TPiece, TResult>(
        ImmutableArray<TPiece> pieces, Func<TPiece, TResult> work, CancellationToken cancellation)
    {
        var results = pieces.Select(_ => new TaskCompletionSource<TResult>()).ToArray();
        var next = -1;
        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < pieces.Length; i = Interlocked.Increment(ref next))
            {
                if (cancellation.IsCancellationRequested)
                    return;
                results[i].SetResult(work(pieces[i]));
            }
        }
        for (var i = 0; i < Math.Min(Environment.ProcessorCount, pieces.Length); i++)
            new Thread(Work, StackSize) { IsBackground = true, Name = "paper" }.Start();
        foreach (var result in results)
        {
            result.Task.Wait(cancellation);
            yield return result.Task.Result;
        }
    }
}
