using System.Collections.Frozen;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Styles;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>Reads frames.</summary>
internal sealed class FrameStyleReader(Fields sheet, StyleLookup names, DiagnosticBag diagnostics)
{
    public FrozenDictionary<string, FrameStyle> Read() =>
        new BasedOn<FrameStyle>(sheet.Entries("frames"), StyleNames.BoxFrame, diagnostics).Resolve(Build);

    private FrameStyle Build(string name, Fields fields, FrameStyle? below)
    {
        var under = below ?? new FrameStyle(name);
        return new FrameStyle(name)
        {
            Borders = names.Borders(fields, "border", under.Borders),
            Background = names.Background(fields, under.Background),
            SpaceBefore = fields.Length("before") ?? under.SpaceBefore,
            SpaceAfter = fields.Length("after") ?? under.SpaceAfter,
            IndentStart = fields.Length("indent-start") ?? under.IndentStart,
            IndentEnd = fields.Length("indent-end") ?? under.IndentEnd,
            MayBreak = fields.Flag("may-break") ?? under.MayBreak,
        };
    }
}
