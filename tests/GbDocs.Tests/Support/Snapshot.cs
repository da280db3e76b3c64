using System.Runtime.CompilerServices;
using System.Text;

namespace GbDocs.Tests.Support;

/// <summary>
/// Compares a text with the one that was accepted before, in Verify's file convention: <c>Class.Method.verified.txt</c> beside the test.
/// On a difference the new text is left as <c>Class.Method.received.txt</c>; whoever has read it renames it to accept it,
/// or runs the tests once with <c>GBDOCS_ACCEPT_SNAPSHOTS=1</c>.
/// </summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares with <c>Class.Method[_name].verified.extension</c> beside the calling test.</summary>
    /// <param name="actual">The text now; line ends do not matter.</param>
    /// <param name="name">What tells the cases of a theory apart; letters, digits, <c>-</c>, <c>_</c> and <c>=</c>.</param>
    /// <param name="extension">Ending of the file's name, without a dot.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(
        string actual,
        string? name = null,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        var source = Repository.SourceFile(file);
        var stem = $"{Path.GetFileNameWithoutExtension(source)}.{method}{(name is null ? string.Empty : "_" + name)}";
        MatchFile(Path.Combine(Path.GetDirectoryName(source)!, $"{stem}.verified.{extension}"), actual);
    }

    /// <summary>Compares with a file of a given path, whose name holds <c>.verified.</c>.</summary>
    public static void MatchFile(string verifiedPath, string actual)
    {
        var received = verifiedPath.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var expected = File.Exists(verifiedPath) ? Normalise(File.ReadAllText(verifiedPath, Utf8)) : null;
        var found = Normalise(actual);
        if (expected == found)
        {
            File.Delete(received);
            return;
        }
        if (IsAccepting)
        {
            File.WriteAllText(verifiedPath, found, Utf8);
            return;
        }
        File.WriteAllText(received, found, Utf8);
        throw new SnapshotException(expected is null
            ? $"There is no {Path.GetFileName(verifiedPath)} yet. Read {received} and rename it."
            : $"{Path.GetFileName(verifiedPath)} differs:\n{TextDifference.Describe(expected, found)}");
    }

    // A build server never accepts what nobody has read.
    private static bool IsAccepting =>
        Environment.GetEnvironmentVariable("GBDOCS_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    private static string Normalise(string text) => text.ReplaceLineEndings("\n");
}
