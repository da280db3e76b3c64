using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>
/// Writes the one legend of pies that stand side by side, which Word draws as a chart each: a line of text with the letter and the name of
/// each slice behind a sample of its colour, so that it is read and edited as any text.
/// </summary>
internal static class ChartLegend
{
    private const char Sample = '\u25A0';
    private const char NoBreakSpace = '\u00A0';

    // A name stays on one line where it is not much of one.
    private const int LongestWhole = 40;

    /// <summary>Writes the legend.</summary>
    /// <param name="story">Where.</param>
    /// <param name="names">Names of the slices.</param>
    /// <param name="keepsNext">Whether something below belongs to the figure.</param>
    /// <param name="flow">What surrounds the figure.</param>
    public static void Write(Story story, IReadOnlyList<string> names, bool keepsNext, Flow flow)
    {
        var ends = ParagraphWriter.Begin(story, new ParagraphForm(StyleOf(story.Build.Styles)) { KeepsNext = keepsNext }, flow);
        var look = ParagraphWriter.LookOf(flow);
        for (var i = 0; i < names.Count; i++)
        {
            RunWriter.Write(story, i == 0 ? string.Empty : "\u2003 ", look);
            RunWriter.Write(story, Sample.ToString(), look with { StyleId = story.Build.CharacterStyles.ChartColour(i) });
            var name = names[i].Length <= LongestWhole ? names[i].Replace(' ', NoBreakSpace) : names[i];
            RunWriter.Write(story, $"{NoBreakSpace}{ChartLetters.Of(i)}{NoBreakSpace}{NoBreakSpace}{name}", look);
        }
        ParagraphWriter.End(story, ends);
    }

    private static WordStyle StyleOf(StyleBook styles) => styles.Derive(styles.Of(Model.Styles.StyleNames.TableNote), "Chart Legend", s => s with
    {
        Alignment = Model.Styles.Alignment.Centre,
        IndentStart = default,
        IndentEnd = default,
        FirstLine = default,
        SpaceBefore = default,
        SpaceAfter = Model.Measures.Length.FromPoints(6),
    });
}
