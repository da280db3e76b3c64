using GbDocs.Model.Rules;

namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>
/// The lists of a file. Word counts by itself, so each numbered paragraph asks here where it must stand for Word to print the number
/// that the paper has: mostly in the list that it would be in anyway, else in a new one that begins at that number, and where no counting
/// gives the number, in a list of its own that prints it as fixed words.
/// </summary>
internal sealed class NumberingBook
{
    private readonly List<ListDefinition> definitions = [];
    private readonly List<ListInstance> instances = [];
    private readonly Dictionary<ListDefinition, ListInstance> first = [];

    public IReadOnlyList<ListDefinition> Definitions => definitions;

    public IReadOnlyList<ListInstance> Instances => instances;

    /// <summary>Adds a definition and the list that its paragraphs are in unless they must begin again.</summary>
    public ListInstance Define(string name)
    {
        var definition = new ListDefinition(definitions.Count + 1, name);
        definitions.Add(definition);
        return first[definition] = Add(definition, restart: null);
    }

    /// <summary>The first list of a definition.</summary>
    public ListInstance FirstOf(ListDefinition definition) => first[definition];

    /// <summary>Where a paragraph must stand for Word to print its mark.</summary>
    /// <param name="list">The list that it would be in; afterwards the one that the paragraph after it would be in.</param>
    /// <param name="level">Its level, from 0.</param>
    /// <param name="count">Its place in the series of the level.</param>
    /// <param name="mark">Its mark in the paper.</param>
    public NumberPlace Place(ref ListInstance list, int level, int count, string mark)
    {
        var definition = list.Definition;
        var form = definition.Levels[level]!;
        if (form.Print(level, definition.Counter.After(level, count), definition.Levels) != mark)
            return Fixed(form, mark);
        if (!list.Gives(level, count))
            list = Add(definition, (level, count));
        list.Take(level, count);
        return new NumberPlace(list.Id, level);
    }

    /// <summary>A level whose form prints a mark; null where the mark does not hold its number in any of the styles of figures.</summary>
    public static ListLevel? FormOf(string mark, int ordinal, int level, IEnumerable<NumberStyle> styles)
    {
        foreach (var style in styles.Where(s => s != NumberStyle.None))
        {
            var at = mark.LastIndexOf(WordNumber.Print(style, ordinal), StringComparison.Ordinal);
            if (at >= 0)
                return new ListLevel(style, $"{mark[..at]}%{level + 1}{mark[(at + WordNumber.Print(style, ordinal).Length)..]}");
        }
        return null;
    }

    private ListInstance Add(ListDefinition definition, (int Level, int Start)? restart)
    {
        var instance = new ListInstance(instances.Count + 1, definition) { Restart = restart };
        instances.Add(instance);
        return instance;
    }

    // Word numbers nothing here: the mark is the words of a bullet.
    private NumberPlace Fixed(ListLevel like, string mark)
    {
        var known = instances.Find(i => i.Definition.Name == mark && i.Definition.Levels[0] == FixedForm(like, mark));
        if (known is not null)
            return new NumberPlace(known.Id, 0);
        var instance = Define(mark);
        instance.Definition.Set(0, FixedForm(like, mark));
        return new NumberPlace(instance.Id, 0);
    }

    private static ListLevel FixedForm(ListLevel like, string mark) =>
        like with { Figures = NumberStyle.None, Pattern = mark, IsBullet = true, StyleId = null };
}
