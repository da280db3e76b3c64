using System.Buffers;

namespace GbDocs.Resolution.Typography;

/// <summary>Typed hyphens become the dash of their role between words: "--" and a hyphen with spaces around it are en dashes, "---" is an em dash.</summary>
internal static class DashRules
{
    private static readonly SearchValues<char> Hyphen = SearchValues.Create("-");

    /// <summary>Sets the dashes between words of a line.</summary>
    public static void Apply(FlatLine line)
    {
        for (var i = line.Next(Hyphen, 0); i < line.Length; i = line.Next(Hyphen, i + 1))
        {
            if (!line.IsFree(i))
                continue;
            var length = RunAt(line, i);
            if (length is 2 or 3)
                Join(line, i, length);
            else if (length == 1 && i > 0 && line[i - 1] == ' ' && line[i + 1] == ' ')
                line.Set(i, '–');
            i += length - 1;
        }
    }

    private static int RunAt(FlatLine line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] == '-' && line.IsFree(end))
            end++;
        return end - at;
    }

    private static void Join(FlatLine line, int at, int length)
    {
        line.Set(at, length == 3 ? '—' : '–');
        for (var i = at + 1; i < at + length; i++)
            line.Remove(i);
    }
}
