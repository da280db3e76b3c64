using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Papers;

/// <summary>
/// Papers of the content tree that another paper cites by symbol: their titles and paragraph numbers, to check places in them against. A cited paper is
/// read without its own citations, so papers may cite each other.
/// </summary>
internal sealed class CitedPapers(IContentFiles content, IContentFiles templates, string citing)
{
    /// <summary>The works of a paper, with what the tree knows of those that it cites.</summary>
    public FrozenDictionary<string, RegisteredWork> Complete(Paper paper)
    {
        var works = paper.Works.ToDictionary(StringComparer.Ordinal);
        foreach (var key in CitationKeys.In(paper).Where(k => !works.TryGetValue(k, out var known) || known.Paragraphs.IsEmpty))
        {
            if (FolderOf(key) is not { } folder || Find(key, folder) is not { } cited)
                continue;
            var known = works.GetValueOrDefault(key) ?? new RegisteredWork(key, WorkKind.Document, cited.Metadata.Title);
            works[key] = known with { Paragraphs = NumbersOf(cited) };
        }
        return works.Count == paper.Works.Count && works.All(w => ReferenceEquals(w.Value, paper.Works.GetValueOrDefault(w.Key))) ? paper.Works : works.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // The folder of the session that a symbol names: "gb-291" for GB.291/STM/1.
    private string? FolderOf(string symbol)
    {
        var session = Symbols.SessionOf(symbol);
        return session.Length == 0 ? null : content.Folders(string.Empty).FirstOrDefault(f => f.EndsWith($"-{session}", StringComparison.Ordinal) || f == session);
    }

    // The folder named after the symbol is looked at first, so that usually one paper is read.
    private Paper? Find(string symbol, string folder)
    {
        var usual = $"{folder}/{string.Join('-', symbol.Split('/').Skip(1)).ToLowerInvariant()}";
        var path = content.Folders(folder).OrderBy(f => f == usual ? 0 : 1).Select(f => $"{f}/{PaperFile.Name}")
            .FirstOrDefault(p => p != citing && content.Exists(p) && SymbolOf(p) == symbol);
        var diagnostics = new DiagnosticBag();
        var read = path is null ? null : PaperReader.ReadAlone(path, content, templates, diagnostics);
        return diagnostics.HasErrors ? null : read?.Paper;
    }

    private string? SymbolOf(string path)
    {
        var ignored = new DiagnosticBag();
        var yaml = ContentText.Read(content, path, SourceSpan.None, ignored) is { } source ? FrontMatter.Split(source).Yaml : null;
        return yaml is { } part && Fields.Of(YamlReader.Read(part, ignored)).Text("symbol") is { } symbol ? Symbols.Normalise(symbol) : null;
    }

    // One series runs through the paper; paragraphs put in later share the number before them.
    private static ImmutableArray<string> NumbersOf(Paper paper)
    {
        var counter = new ParagraphCounter();
        counter.Walk(paper);
        return [.. Enumerable.Range(1, counter.Count).Select(n => n.ToString(CultureInfo.InvariantCulture))];
    }

    private sealed class ParagraphCounter : PaperWalker
    {
        public int Count { get; private set; }

        protected override void VisitBlock(Block block)
        {
            Count += block is NumberedParagraph { Suffix.Length: 0 } ? 1 : 0;
            base.VisitBlock(block);
        }
    }

    private sealed class CitationKeys : PaperWalker
    {
        private readonly SortedSet<string> keys = new(StringComparer.Ordinal);

        public static SortedSet<string> In(Paper paper)
        {
            var walker = new CitationKeys();
            walker.Walk(paper);
            return walker.keys;
        }

        protected override void VisitInline(Inline inline)
        {
            if (inline is Citation citation)
                keys.UnionWith(citation.Works.Where(w => w.Locator.Length > 0 || citation.Form == CitationForm.Titled).Select(w => Symbols.Normalise(w.Key)).Where(Symbols.IsWellFormed));
            base.VisitInline(inline);
        }
    }
}
