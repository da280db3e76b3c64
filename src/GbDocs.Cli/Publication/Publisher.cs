using System.Collections.Immutable;
using GbDocs.Rendering;

namespace GbDocs.Cli.Publication;

/// <summary>Puts the outputs of a paper into their folder: all of them whole, or none and the old ones untouched.</summary>
/// <param name="patience">How long to wait for an output that another program holds.</param>
internal sealed class Publisher(TimeSpan patience)
{
    private static readonly PublicationGate Gate = new();

    /// <summary>Waits 5 seconds: longer than a virus scanner or a cloud folder holds a file, shorter than a person waits.</summary>
    public static Publisher Default { get; } = new(TimeSpan.FromSeconds(5));

    /// <summary>Writes all files aside, then moves each into its place; the last file of the list is moved last.</summary>
    /// <param name="folder">A full path; made where it is missing.</param>
    /// <param name="files">Plain names and bytes.</param>
    /// <param name="cancellation">Heeded until the first file is moved.</param>
    /// <exception cref="LockedOutputException">A file could not be replaced; the old ones are back in their places.</exception>
    public void Publish(string folder, ImmutableArray<RenderedFile> files, CancellationToken cancellation)
    {
        using var turn = Gate.Enter();
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        try
        {
            StagingFolder.RemoveAbandoned(folder);
            using var staging = StagingFolder.Create(folder);
            foreach (var file in files)
                staging.Write(file, cancellation);
            foreach (var file in files)
                staging.KeepOld(file.Name);
            cancellation.ThrowIfCancellationRequested();
            MoveAll(staging, files);
        }
        catch
        {
            RemoveIfEmpty(folder, isNew);
            throw;
        }
    }

    /// <summary>Waits for a publication that is under way and lets no other begin: to be called before the process ends early.</summary>
    public static void Close(TimeSpan longest) => Gate.Close(longest);

    private void MoveAll(StagingFolder staging, ImmutableArray<RenderedFile> files)
    {
        var moved = new Stack<string>();
        foreach (var file in files)
        {
            if (TryMove(() => staging.MoveIntoPlace(file.Name)) is { } fault)
            {
                while (moved.TryPop(out var name))
                    staging.Restore(name);
                throw new LockedOutputException(staging.LeaveBeside(file), fault);
            }
            moved.Push(file.Name);
        }
    }

    // As VS Code and graceful-fs do: short steps that grow to a tenth of a second.
    private IOException? TryMove(Action move)
    {
        var waited = TimeSpan.Zero;
        for (var step = 10; ; step = Math.Min(100, step + 10))
        {
            try
            {
                move();
                return null;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (waited >= patience)
                    return fault as IOException ?? new IOException(fault.Message, fault);
            }
            Thread.Sleep(step);
            waited += TimeSpan.FromMilliseconds(step);
        }
    }

    private static void RemoveIfEmpty(string folder, bool isNew)
    {
        if (isNew && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }
}
