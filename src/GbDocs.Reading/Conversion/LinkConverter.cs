using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;
using Md = Markdig.Syntax.Inlines;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns links into computed references, links out of the paper, and pictures in the line.</summary>
internal sealed class LinkConverter(PaperScope scope, Fragment fragment)
{
    private static readonly (string Class, ReferenceForm Form)[] Forms =
    [
        ("cap", ReferenceForm.Capital), ("number", ReferenceForm.NumberOnly), ("titled", ReferenceForm.Titled),
        ("position", ReferenceForm.Positional), ("page", ReferenceForm.Page), ("lower", ReferenceForm.Lower),
    ];

    /// <summary>A link in angle brackets.</summary>
    public Inline Auto(Md.AutolinkInline link, SourceSpan span)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        return Check(url, span) ? new Link(span, url, [new Text(span, link.Url)]) : new Text(span, link.Url);
    }

    /// <summary>A link or picture with its words.</summary>
    public void Add(Md.LinkInline link, AttributeBag attributes, ImmutableArray<Inline> content, InlineBuilder result)
    {
        var span = fragment.SpanOf(link.Span);
        if (link.Reference is { } target)
            scope.UsedTargets.Add(target);
        if (link.IsImage)
            AddPicture(link, attributes, span, result);
        else if (link.Url is { Length: > 1 } url && url[0] == '#')
            result.Add(ReferenceOf(link, attributes, content));
        else
            AddLink(link, content, result);
        attributes.ReportRest("a link", scope.Diagnostics);
    }

    private void AddLink(Md.LinkInline link, ImmutableArray<Inline> content, InlineBuilder result)
    {
        var span = fragment.SpanOf(link.Span);
        var url = link.Url ?? string.Empty;
        if (!string.IsNullOrEmpty(link.Title))
            scope.Diagnostics.Report(LinkDiagnostics.LinkTitle, fragment.SpanOf(link.TitleSpan), link.Title);
        if (!Check(url, UrlSpan(link)))
            result.AddRange(content);
        else
            result.Add(new Link(span, url, content.IsEmpty ? [new Text(span, url)] : content));
    }

    private void AddPicture(Md.LinkInline link, AttributeBag attributes, SourceSpan span, InlineBuilder result)
    {
        var alternative = PlainText.Of(link);
        if (alternative.Length == 0)
            scope.Diagnostics.Report(FigureDiagnostics.NoAlternativeText, span, link.Url ?? string.Empty);
        attributes.TakeId();
        if (scope.Files.Picture(link.Url ?? string.Empty, UrlSpan(link)) is { } picture)
            result.Add(new InlinePicture(span, scope.Names.Derive("picture", link.Url), picture, alternative));
    }

    private Inline ReferenceOf(Md.LinkInline link, AttributeBag attributes, ImmutableArray<Inline> content)
    {
        var span = fragment.SpanOf(link.Span);
        var form = ReferenceForm.Standard;
        foreach (var (name, value) in Forms)
            form |= attributes.TakeFlag(name) ? value : ReferenceForm.Standard;
        if (link.Url == "#decisions" && content.IsEmpty && form == ReferenceForm.Standard)
            return new Computed(span, scope.Names.Derive("computed", "decision-paragraphs"), ComputedText.DecisionParagraphs);
        var targets = TargetsOf(link.Url!, UrlSpan(link));
        return new Reference(span, scope.Names.Derive("ref", link.Url), targets, form) { Content = content };
    }

    private ImmutableArray<ReferenceTarget> TargetsOf(string url, SourceSpan span)
    {
        var targets = ImmutableArray.CreateBuilder<ReferenceTarget>();
        var at = 0;
        foreach (var part in url.Split(','))
        {
            var partSpan = span.Length == url.Length ? new SourceSpan(span.Source, span.Start + at, part.Length) : span;
            at += part.Length + 1;
            var ends = part.Split("..", 2);
            var first = ends[0].Trim().TrimStart('#');
            var last = ends.Length > 1 ? ends[1].Trim().TrimStart('#') : null;
            if (first.Length == 0 || last?.Length == 0)
                scope.Diagnostics.Report(LinkDiagnostics.EmptyTarget, partSpan);
            else
                targets.Add(new ReferenceTarget(partSpan, new NodeId(first), last is null ? null : new NodeId(last)));
        }
        return targets.ToImmutable();
    }

    private bool Check(string url, SourceSpan span)
    {
        var fault = Addresses.FaultOf(url);
        if (fault is not null)
            scope.Diagnostics.Report(fault, span, url);
        return fault is null;
    }

    private SourceSpan UrlSpan(Md.LinkInline link) =>
        fragment.SpanOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
}
