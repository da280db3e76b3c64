using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// Writes the number of a paragraph, heading or list item as REF fields. "III.4(b)" is three fields, one for each heading of the chain,
/// because Word's own full context would print "III.4.(b)"; each prints its number alone (<c>\n</c>, without the last stop).
/// </summary>
internal static class NumberReference
{
    /// <summary>Writes a number as it is cited.</summary>
    public static void Write(Story story, string text, NodeId target, RunLook look)
    {
        var pieces = PiecesOf(story.Build, text, target);
        if (pieces is null)
        {
            if (!LabelReference.TryWriteNumber(story, text, target, look))
                ReferenceWriter.WriteAnchored(story, text, target, look);
            return;
        }
        foreach (var (words, id) in pieces)
        {
            if (id is { } place)
                FieldWriter.Write(story, $"REF {story.Build.Bookmarks.NameOf(place)} \\n \\h", words, look);
            else
                RunWriter.Write(story, words, look);
        }
    }

    /// <summary>The numbers in a citation and what stands between them; null where they cannot be told.</summary>
    public static List<(string Words, NodeId? Place)>? PiecesOf(DocxBuild build, string text, NodeId target)
    {
        var pieces = new List<(string, NodeId?)>();
        var rest = text;
        foreach (var id in build.Ancestry.ChainOf(target))
        {
            if (rest.Length == 0)
                break;
            if (build.Resolved.Numbers.Of(id) is not { } number || Printed(number, rest) is not { } printed)
            {
                if (id == target)
                    return null;
                continue;
            }
            rest = rest[..^printed.Length];
            pieces.Insert(0, (printed, id));
            TakeStop(ref rest, pieces);
        }
        return rest.Length == 0 ? pieces : null;
    }

    // A stop between two numbers belongs to neither.
    private static void TakeStop(ref string rest, List<(string, NodeId?)> pieces)
    {
        if (!rest.EndsWith('.'))
            return;
        rest = rest[..^1];
        pieces.Insert(0, (".", null));
    }

    private static string? Printed(Number number, string text)
    {
        var alone = number.Mark.TrimEnd('.');
        return alone.Length > 0 && text.EndsWith(alone, StringComparison.Ordinal) ? alone : null;
    }
}
