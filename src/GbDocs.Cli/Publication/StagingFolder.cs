using GbDocs.Rendering;

namespace GbDocs.Cli.Publication;

/// <summary>
/// A folder inside the target folder, and so on the same disk, where outputs are written before they are moved into place in one step.
/// While it is in use a file in it is held open, so that another run can tell it from one that a killed run left behind.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string Prefix = ".gbdocs-";
    private const string LockName = "lock";
    private const string OldName = "old";

    private readonly string target;
    private readonly string path;
    private readonly FileStream held;

    private StagingFolder(string target, string path)
    {
        this.target = target;
        this.path = path;
        Directory.CreateDirectory(Path.Combine(path, OldName));
        held = new FileStream(Path.Combine(path, LockName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>A fresh one.</summary>
    public static StagingFolder Create(string target) => new(target, Path.Combine(target, Prefix + Path.GetRandomFileName()));

    /// <summary>Removes what killed runs left in a folder.</summary>
    public static void RemoveAbandoned(string target)
    {
        foreach (var folder in Directory.GetDirectories(target, Prefix + "*"))
        {
            if (IsAbandoned(Path.Combine(folder, LockName)))
                Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes a file aside, down to the disk.</summary>
    public void Write(RenderedFile file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var stream = new FileStream(Path.Combine(path, file.Name), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(file.Content.Span);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Copies what stands in a file's place, so that it can come back.</summary>
    public void KeepOld(string name)
    {
        var standing = Path.Combine(target, name);
        if (File.Exists(standing))
            File.Copy(standing, Path.Combine(path, OldName, name));
    }

    /// <summary>Puts a file into its place in one step.</summary>
    public void MoveIntoPlace(string name) => File.Move(Path.Combine(path, name), Path.Combine(target, name), overwrite: true);

    /// <summary>Puts back what stood in a file's place; nothing stays there where nothing stood.</summary>
    public void Restore(string name)
    {
        var old = Path.Combine(path, OldName, name);
        if (File.Exists(old))
            File.Move(old, Path.Combine(target, name), overwrite: true);
        else
            File.Delete(Path.Combine(target, name));
    }

    /// <summary>Leaves a finished file beside the one that could not be replaced: <c>pol-8.new.docx</c>. Gives its full path.</summary>
    public string LeaveBeside(RenderedFile file)
    {
        var name = $"{Path.GetFileNameWithoutExtension(file.Name)}.new{Path.GetExtension(file.Name)}";
        var beside = Path.Combine(target, name);
        File.WriteAllBytes(beside, file.Content.Span);
        return beside;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        held.Dispose();
        Directory.Delete(path, recursive: true);
    }

    private static bool IsAbandoned(string lockPath)
    {
        try
        {
            using var free = new FileStream(lockPath, FileMode.Open, FileAccess.Write, FileShare.None);
            return true;
        }
        catch (FileNotFoundException)
        {
            // Another run is just making or removing it.
            return false;
        }
        catch (DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
