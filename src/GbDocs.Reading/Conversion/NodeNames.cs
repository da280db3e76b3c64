using System.Globalization;
using System.Text;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Conversion;

/// <summary>Gives every node its name: the drafter's, or one made of its kind, its text, and its place among equals.</summary>
internal sealed class NodeNames(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceSpan> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> equals = new(StringComparer.Ordinal);

    /// <summary>The names that drafters gave.</summary>
    public IReadOnlyCollection<string> Given => named.Keys;

    /// <summary>Takes a drafter's name; a second use is reported and answered with null.</summary>
    public NodeId? Take(string name, SourceSpan span)
    {
        if (named.TryAdd(name, span))
            return new NodeId(name);
        diagnostics.Report(MarkdownDiagnostics.DuplicateId, span, name, named[name].ToString());
        return null;
    }

    /// <summary>A name made of content.</summary>
    /// <param name="kind">A short word for the kind of node: <c>p</c>, <c>h</c>, <c>li</c>.</param>
    /// <param name="content">The text that tells it from others of its kind.</param>
    public NodeId Derive(string kind, ReadOnlySpan<char> content)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{Fingerprint(content):x10}");
        var ordinal = equals.GetValueOrDefault(name) + 1;
        equals[name] = ordinal;
        return new NodeId(ordinal == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{ordinal}"));
    }

    // FNV-1a over UTF-8, 64 bits folded to 40; blanks count as one space, so that wrapping lines anew changes no name.
    private static ulong Fingerprint(ReadOnlySpan<char> content)
    {
        const ulong Basis = 14_695_981_039_346_656_037;
        const ulong Prime = 1_099_511_628_211;
        var hash = Basis;
        Span<byte> bytes = stackalloc byte[4];
        var wasBlank = true;
        foreach (var rune in content.EnumerateRunes())
        {
            var isBlank = Rune.IsWhiteSpace(rune);
            if (isBlank && wasBlank)
                continue;
            wasBlank = isBlank;
            var length = (isBlank ? new Rune(' ') : rune).EncodeToUtf8(bytes);
            foreach (var unit in bytes[..length])
                hash = (hash ^ unit) * Prime;
        }
        return (hash >> 40) ^ (hash & 0xFF_FFFF_FFFF);
    }
}
