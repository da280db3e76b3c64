using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>
/// The paragraph styles of a file: those of the sheet, and those that a construct needs besides, each derived from one of the sheet, so
/// that no paragraph has to be formatted by hand. A derived style exists when some paragraph uses it.
/// </summary>
internal sealed class StyleBook
{
    private readonly StyleSheet sheet;
    private readonly Dictionary<string, WordStyle> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<WordStyle> inOrder = [];
    private readonly HashSet<WordStyle> used = new(ReferenceEqualityComparer.Instance);

    public StyleBook(StyleSheet sheet)
    {
        this.sheet = sheet;
        Normal = Register("", ToNormal(sheet.Paragraph(StyleNames.Body)), basis: null);
        foreach (var name in sheet.Paragraphs.Keys.Order(StringComparer.Ordinal))
            Of(name);
    }

    /// <summary>Word's default paragraph style: the sheet's body text.</summary>
    public WordStyle Normal { get; }

    /// <summary>All styles, each after its basis.</summary>
    public IReadOnlyList<WordStyle> All => inOrder;

    /// <summary>The styles of the file: all of the sheet, and the derived ones that some paragraph is in.</summary>
    public IEnumerable<WordStyle> Written => inOrder.Where(s => !s.IsVariant || used.Contains(s));

    /// <summary>Notes that a paragraph is in a style, and so needs what that is derived from.</summary>
    public void Use(WordStyle style)
    {
        for (var next = style; next is not null && used.Add(next); next = next.Basis)
        {
        }
    }

    /// <summary>The style of a name in the sheet.</summary>
    public WordStyle Of(string name)
    {
        if (byKey.TryGetValue(name, out var known))
            return known;
        if (name == StyleNames.Body)
            return byKey[name] = Normal;
        var look = sheet.Paragraphs.GetValueOrDefault(name) ?? Implied(name);
        var basis = look.BasedOn.Length > 0 && look.BasedOn != name ? Of(look.BasedOn) : Normal;
        return Register(name, look, basis);
    }

    /// <summary>A paragraph as small as Word allows, where its format demands one: between two tables, and to hold a section's end after a table.</summary>
    public WordStyle TableSeparator => Derive(Normal, "Table Separator", s => s with
    {
        SpaceBefore = Length.Zero,
        SpaceAfter = Length.Zero,
        LineHeight = Length.FromPoints(6),
        Text = s.Text with { Size = Length.FromPoints(2) },
    });

    /// <summary>The line above footnotes.</summary>
    public WordStyle NoteSeparator => Derive(Normal, "Footnote Separator", s => s with
    {
        Alignment = Alignment.Start,
        SpaceBefore = Length.Zero,
        SpaceAfter = sheet.Footnotes.SpaceBelow,
        LineHeight = Length.Zero,
        LineSpacing = 1_000,
    });

    /// <summary>Whether the sheet defines a style of this name.</summary>
    public bool Has(string name) => sheet.Paragraphs.ContainsKey(name);

    /// <summary>A style derived from another, made at its first use.</summary>
    /// <param name="basis">The style that it varies.</param>
    /// <param name="wordName">Its name in Word; a number is added where another style has it.</param>
    /// <param name="change">What differs.</param>
    public WordStyle Derive(WordStyle basis, string wordName, Func<ParagraphStyle, ParagraphStyle> change) =>
        byKey.GetValueOrDefault(KeyOf(basis, wordName)) ?? Register(KeyOf(basis, wordName), Renamed(basis, wordName, change), basis);

    /// <summary>A style like another but without its number, kept in place of it where the scheme has one.</summary>
    public WordStyle Unnumbered(WordStyle basis)
    {
        var wordName = basis.Name + " Unnumbered";
        return byKey.GetValueOrDefault(KeyOf(basis, wordName)) ?? Register(
            KeyOf(basis, wordName),
            Renamed(basis, wordName, s => s.FirstLine < Length.Zero ? s with { IndentStart = s.IndentStart + s.FirstLine, FirstLine = default } : s),
            basis,
            isUnnumbered: true);
    }

    /// <summary>A style like a numbered one for its later paragraphs: no number, the lines where they were.</summary>
    public WordStyle Continued(WordStyle basis)
    {
        var wordName = basis.Name + " Continued";
        return byKey.GetValueOrDefault(KeyOf(basis, wordName))
            ?? Register(KeyOf(basis, wordName), Renamed(basis, wordName, s => s with { FirstLine = default }), basis, isUnnumbered: true);
    }

    /// <summary>A style that only lends its text: for the text of lists inside something else.</summary>
    public WordStyle WithText(WordStyle basis, WordStyle text, string wordName) =>
        Derive(basis, wordName, s => s with { Text = text.Look.Text, LineHeight = text.Look.LineHeight, LineSpacing = text.Look.LineSpacing });

    private static string KeyOf(WordStyle basis, string wordName) => basis.Id + "/" + wordName;

    private static ParagraphStyle Renamed(WordStyle basis, string wordName, Func<ParagraphStyle, ParagraphStyle> change) =>
        change(basis.Look) with { WordName = wordName, Next = string.Empty };

    // Word's default style must not number or frame every other style.
    private static ParagraphStyle ToNormal(ParagraphStyle body) => body with { WordName = "Normal", Next = string.Empty };

    private ParagraphStyle Implied(string name) => sheet.Paragraph(name) with
    {
        Name = name,
        WordName = WordNames.For(name),
        BasedOn = string.Empty,
        Next = string.Empty,
        OutlineLevel = name.StartsWith(StyleNames.Heading, StringComparison.Ordinal) ? name[^1] - '0' : 0,
    };

    private WordStyle Register(string key, ParagraphStyle look, WordStyle? basis, bool isUnnumbered = false)
    {
        var name = Unique(names, WordNames.Cut(WordNames.Canonical(NameOf(key, look))), " ");
        var style = new WordStyle(Unique(ids, WordNames.IdOf(name), ""), name, look)
        {
            Basis = basis,
            Next = look.Next.Length == 0 || look.Next == look.Name ? null : look.Next,
            IsVariant = key.Contains('/', StringComparison.Ordinal),
            IsUnnumbered = isUnnumbered,
        };
        inOrder.Add(style);
        return byKey[key] = style;
    }

    // Several styles of a sheet may leave their Word name at the default; only body text is Normal.
    private static string NameOf(string key, ParagraphStyle look) =>
        key.Length > 0 && look.WordName == "Normal" ? WordNames.For(look.Name) : look.WordName;

    private static string Unique(HashSet<string> taken, string wanted, string separator)
    {
        var name = wanted;
        for (var i = 2; !taken.Add(name); i++)
            name = $"{wanted}{separator}{i}";
        return name;
    }
}
