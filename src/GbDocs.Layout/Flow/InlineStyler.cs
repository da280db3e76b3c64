using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using ModelDirection = GbDocs.Model.Papers.TextDirection;
using Words = GbDocs.Model.Papers.Text;

namespace GbDocs.Layout.Flow;

/// <summary>Inlines of one paragraph → its items, with tags that say what each means.</summary>
internal sealed class InlineStyler(FlowTools tools)
{
    private const string NarrowSpace = "\u202F";

    private readonly ImmutableArray<ParagraphItem>.Builder items = ImmutableArray.CreateBuilder<ParagraphItem>();
    private readonly List<NodeId> anchors = [];
    private bool endsWithMark;

    /// <summary>The widest and highest that a picture in the line may be.</summary>
    public (Length Width, Length Height) LargestPicture { get; init; } = (Length.Unbounded, Length.Unbounded);

    /// <summary>Whether the words are only measured: they get no tags and no place in the structure.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The items so far.</summary>
    public ImmutableArray<ParagraphItem> Items => items.ToImmutable();

    /// <summary>Names for which no text came.</summary>
    public IReadOnlyList<NodeId> OpenAnchors => anchors;

    /// <summary>Adds words that belong to a structure element.</summary>
    public InlineStyler Add(string text, InlineLook look, InlineTag tag)
    {
        if (text.Length == 0)
            return this;
        if (items is [.., ForcedBreakItem] && text[0] == ' ')
            text = text.TrimStart(' '); // A line does not begin with the space that was typed before it.
        if (text.Length == 0)
            return this;
        var shown = look.IsAllCaps ? text.ToUpperInvariant() : text;
        items.Add(new TextItem(shown, look.Style, look.Language, look.Direction, Register(tag)));
        endsWithMark = false;
        return this;
    }

    /// <summary>Adds a jump to the next tab stop.</summary>
    public InlineStyler AddTab(InlineLook look, InlineTag tag, bool holdsNext = false)
    {
        items.Add(new TabItem(look.Style, Register(tag)) { HoldsNext = holdsNext });
        return this;
    }

    /// <summary>Adds inlines.</summary>
    public InlineStyler Add(ImmutableArray<Inline> inlines, InlineLook look, InlineTag tag)
    {
        foreach (var inline in inlines)
            Add(inline, look, tag with { Span = inline.Span });
        return this;
    }

    private void Add(Inline inline, InlineLook look, InlineTag tag)
    {
        switch (inline)
        {
            case Words i: Add(i.Value, look, tag); break;
            case LineBreak: items.Add(new ForcedBreakItem(Register(tag))); break;
            case Tab: AddTab(look, tag); break;
            case Formatted i: Add(i.Content, Formatted(look, i.Format), tag); break;
            case CharacterStyled i: Add(i.Content, look.With(Style(i.Style)), tag); break;
            case Foreign i: AddForeign(i, look, tag); break;
            case Code i: Add(i.Value, look.With(Style(StyleNames.CodeText)), Inside(tag, StructureRole.Code)); break;
            case Link i: Add(i.Content, look.With(Style(StyleNames.LinkText)), Linked(tag, new AddressTarget(i.Url), i.Content)); break;
            case Reference { Content.IsEmpty: false } i: AddOwnWords(i, look, tag); break;
            case Reference i: AddPieces(i.Id, look, tag); break;
            case Citation i: AddPieces(i.Id, look, tag); break;
            case Abbreviation i: AddPieces(i.Id, look, tag); break;
            case Computed i: AddPieces(i.Id, look, tag); break;
            case PropertyText i: Add(i.Content, look, tag); break;
            case FootnoteMark i: AddMark(i.Id, isFootnote: true, look, tag); break;
            case LocalNoteMark i: AddMark(i.Id, isFootnote: false, look, tag); break;
            case AnchorPoint i: anchors.Add(i.Id); break;
            case InlinePicture i: AddPicture(i, tag); break;
            default: throw new UnreachableException();
        }
    }

    private InlineLook Formatted(InlineLook look, InlineFormat format) => format switch
    {
        InlineFormat.Emphasis => look with { Style = look.Style with { Italic = !look.Style.Italic } },
        InlineFormat.Strong => look with { Style = look.Style with { Bold = true } },
        InlineFormat.Superscript => look.Raised,
        InlineFormat.Subscript => look with { Style = look.Style with { Position = TextPosition.Inferior } },
        InlineFormat.SmallCaps => look with { Style = look.Style with { SmallCaps = true } },
        InlineFormat.Underline => look with { Style = look.Style with { Underline = true } },
        InlineFormat.Strikethrough => look with { Style = look.Style with { Strike = true } },
        InlineFormat.RunIn => Style(StyleNames.RunIn) is { } style
            ? look.With(style)
            : look with { Style = look.Style with { Italic = !look.Style.Italic } },
        InlineFormat.Verbatim => look,
        _ => throw new UnreachableException(),
    };

    private void AddForeign(Foreign foreign, InlineLook look, InlineTag tag)
    {
        var inside = Inside(tag, StructureRole.Span);
        Change(inside, e => e with { Language = foreign.Language });
        var direction = foreign.Direction == ModelDirection.RightToLeft ? Text.TextDirection.RightToLeft : Text.TextDirection.LeftToRight;
        Add(foreign.Content, look with { Language = foreign.Language, Direction = direction }, inside);
    }

    private void AddOwnWords(Reference reference, InlineLook look, InlineTag tag)
    {
        var target = new NodeTarget(reference.Targets[0].First);
        Add(reference.Content, look, Linked(tag, target, reference.Content));
    }

    private void AddPieces(NodeId id, InlineLook look, InlineTag tag)
    {
        foreach (var piece in tools.Paper.References.Of(id))
        {
            var text = piece is { Field: Model.Resolved.ReferenceField.Page, Target: { } paged } ? tools.PageOf(paged) : piece.Text;
            var shown = piece.IsTitle ? look with { Style = look.Style with { Italic = !look.Style.Italic } } : look;
            LinkTarget? target = piece.Target is { } node ? new NodeTarget(node) : piece.Url is { } url ? new AddressTarget(url) : null;
            Add(text, shown, target is null ? tag : Linked(tag, target, text));
        }
    }

    private void AddMark(NodeId mark, bool isFootnote, InlineLook look, InlineTag tag)
    {
        if (tools.Paper.Notes.Of(mark) is not { } note)
            return;
        var raised = Style(StyleNames.FootnoteMark) is { } style ? look.With(style).Raised : look.Raised;
        if (endsWithMark)
            Add(NarrowSpace, raised, tag);
        var reference = Inside(tag, StructureRole.Reference);
        Add(note.Label, raised, Linked(reference, new NodeTarget(note.Note.Id), note.Label) with
        {
            FootnoteMark = isFootnote && !note.IsRepeat ? mark : null,
            Anchors = [mark],
        });
        endsWithMark = true;
    }

    private void AddPicture(InlinePicture picture, InlineTag tag)
    {
        var (width, height) = PictureSize.Fit(picture.Picture, LargestPicture.Width, LargestPicture.Height);
        var figure = Inside(tag, StructureRole.Figure);
        Change(figure, e => e with { AlternativeText = picture.AlternativeText, Node = picture.Id });
        items.Add(new BoxItem(width, height, Length.Zero, Register(figure with { Picture = picture.Picture })));
    }

    private InlineTag Linked(InlineTag tag, LinkTarget target, ImmutableArray<Inline> content) =>
        Linked(tag, target, Model.Resolved.PlainText.Of(content, tools.Paper.References));

    private InlineTag Linked(InlineTag tag, LinkTarget target, string contents) =>
        tag.Link is not null ? tag : Inside(tag, StructureRole.Link) with { Link = target, LinkContents = contents };

    private InlineTag Inside(InlineTag tag, StructureRole role) =>
        IsTrial ? tag : tag with { Element = tools.Structure.Add(role, parent: tag.Element) };

    private void Change(InlineTag tag, Func<StructureElement, StructureElement> change)
    {
        if (!IsTrial)
            tools.Structure.Change(tag.Element, change);
    }

    private CharacterStyle? Style(string name) => tools.Sheet.Characters.GetValueOrDefault(name);

    private int Register(InlineTag tag)
    {
        if (IsTrial)
            return 0;
        if (anchors.Count > 0)
        {
            tag = tag with { Anchors = [.. tag.Anchors, .. anchors] };
            anchors.Clear();
        }
        tools.Tags.Add(tag);
        return tools.Tags.Count - 1;
    }

}
