using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>The package: content types first, every part with its type, every arrow with its target (ECMA-376, part 2).</summary>
internal static class PartRules
{
    private const string ContentTypes = "[Content_Types].xml";

    public static IEnumerable<string> Check(WordFile file)
    {
        if (file.Entries is not [ContentTypes, ..])
            yield return "The content types are not the first entry.";
        foreach (var name in file.Entries.GroupBy(e => e, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            yield return $"{name.Key} is in the zip twice.";
        foreach (var fault in CheckTypes(file).Concat(CheckArrows(file)))
            yield return fault;
    }

    private static IEnumerable<string> CheckTypes(WordFile file)
    {
        var elements = file.Root(ContentTypes).Elements().ToArray();
        var named = elements.Attributes("PartName").Select(a => a.Value.TrimStart('/')).ToArray();
        var endings = elements.Attributes("Extension").Select(a => "." + a.Value).ToArray();
        foreach (var name in named.Where(n => !file.Entries.Contains(n)))
            yield return $"{ContentTypes}: names “{name}”, which is no part.";
        foreach (var part in file.Entries.Where(e => e != ContentTypes && !named.Contains(e)))
        {
            if (!endings.Any(e => part.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                yield return $"{part}: has no content type.";
            else if (part.StartsWith("word/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal))
                yield return $"{part}: has only the type of any XML.";
        }
    }

    private static IEnumerable<string> CheckArrows(WordFile file)
    {
        foreach (var (name, part) in file.Parts.Where(p => p.Key.EndsWith(".rels", StringComparison.Ordinal)).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var arrows = part.Root!.Elements().ToArray();
            foreach (var twice in arrows.GroupBy(a => a.Attribute("Id")?.Value).Where(g => g.Count() > 1))
                yield return $"{name}: has “{twice.Key}” twice.";
            foreach (var arrow in arrows.Where(a => !HasTarget(file, name, a)))
                yield return $"{name}: “{arrow.Attribute("Target")?.Value}” is no target.";
        }
        foreach (var (name, root) in file.Stories)
        {
            var known = file.Root(ArrowsOf(name)).Elements().Attributes("Id").Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var used in root.Descendants().Attributes().Where(a => a.Name.Namespace == WordFile.R && !known.Contains(a.Value)))
                yield return $"{name}: the relationship “{used.Value}” is missing.";
        }
    }

    private static bool HasTarget(WordFile file, string arrows, XElement arrow)
    {
        var target = arrow.Attribute("Target")?.Value ?? string.Empty;
        if (arrow.Attribute("TargetMode")?.Value == "External")
            return Uri.IsWellFormedUriString(target, UriKind.Absolute) || Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.IsAbsoluteUri && !target.Contains(' ', StringComparison.Ordinal);
        var folder = arrows[..arrows.IndexOf("_rels/", StringComparison.Ordinal)];
        return file.Entries.Contains(target.StartsWith('/') ? target[1..] : folder + target);
    }

    private static string ArrowsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return string.Concat(part.AsSpan(0, slash + 1), "_rels/", part.AsSpan(slash + 1), ".rels");
    }
}
