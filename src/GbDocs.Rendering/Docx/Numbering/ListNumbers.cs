using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>The marks of lists. Lists that look alike share a definition, so that (a) and the (i) under it are levels of one list to Word.</summary>
/// <param name="book">The lists of the file.</param>
/// <param name="rules">How marks look.</param>
/// <param name="sheet">Where they stand.</param>
internal sealed class ListNumbers(NumberingBook book, NumberingRules rules, StyleSheet sheet)
{
    private static readonly NumberStyle[] AllFigures =
        [NumberStyle.LowerLetter, NumberStyle.LowerRoman, NumberStyle.Arabic, NumberStyle.UpperRoman, NumberStyle.UpperLetter];

    private readonly Dictionary<(bool IsBulleted, Length Base), List<ListDefinition>> definitions = [];

    /// <summary>The list that a block begins in; null where its items have no marks.</summary>
    /// <param name="block">The list.</param>
    /// <param name="first">The number of its first item.</param>
    /// <param name="at">Where the text around it starts, and its depth from 1.</param>
    /// <param name="parent">The list that it is in; null for none.</param>
    public ListInstance? Begin(ListBlock block, Number? first, (Length Base, int Depth) at, ListInstance? parent)
    {
        if (block.Kind == ListKind.Plain || first is null)
            return null;
        var level = LevelOf(at.Depth);
        var form = FormOf(block.Kind, first, level) with
        {
            IndentStart = at.Base + sheet.ListIndent(at.Depth).Text,
            FirstLine = sheet.ListIndent(at.Depth).Mark - sheet.ListIndent(at.Depth).Text,
        };
        var definition = DefinitionOf((form.IsBullet, at.Base), level, form);
        return parent?.Definition == definition ? parent : book.FirstOf(definition);
    }

    /// <summary>Where an item stands.</summary>
    public NumberPlace Place(ref ListInstance list, int depth, Number number)
    {
        var level = LevelOf(depth);
        return list.Definition.Levels[level]!.IsBullet
            ? new NumberPlace(list.Id, level)
            : book.Place(ref list, level, number.Ordinal, number.Mark);
    }

    private static int LevelOf(int depth) => Math.Min(depth - 1, NumberPlace.DeepestLevel);

    private ListLevel FormOf(ListKind kind, Number first, int level)
    {
        var figures = kind switch
        {
            ListKind.Letter => rules.Letters,
            ListKind.Roman => rules.Romans,
            ListKind.Arabic => rules.Arabics,
            _ => [],
        };
        var form = figures.IsEmpty ? null : NumberingBook.FormOf(first.Mark, first.Ordinal, level, figures.Select(f => f.Style).Concat(AllFigures));
        return form ?? new ListLevel(NumberStyle.None, first.Mark) { IsBullet = true };
    }

    private ListDefinition DefinitionOf((bool IsBulleted, Length Base) key, int level, ListLevel form)
    {
        if (!definitions.TryGetValue(key, out var known))
            definitions[key] = known = [];
        foreach (var definition in known)
        {
            if (definition.Accepts(level, form))
                return definition;
        }
        var added = book.Define(key.IsBulleted ? "Bullets" : "List").Definition;
        added.Set(level, form);
        known.Add(added);
        return added;
    }
}
