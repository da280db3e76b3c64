using System.Collections.Immutable;
using GbDocs.Reading.Rules;
using GbDocs.Reading.Shapes;
using GbDocs.Reading.Styles;

namespace GbDocs.Reading.Papers;

/// <summary>JSON Schemas of the files that drafters and template makers write, for editors; made from the tables that the readers check with.</summary>
public static class EditorSchemas
{
    /// <summary>The schemas by file name: <c>front-matter.json</c>, <c>session.json</c> …, in ordinal order.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> All { get; } =
    [
        Schema("abbreviations", new NamedShape("an abbreviation", Scalars.Words), "Abbreviations of a paper"),
        Schema("follow-up", DataShapes.FollowUp, "Recommendations and their follow-up"),
        // A front matter may hold further keys, which its template declares.
        Schema("front-matter", PaperShapes.FrontMatter with { IsOpen = true }, "Front matter of a paper"),
        Schema("means-of-action", DataShapes.MeansOfAction, "Means of action"),
        Schema("references", WorkReader.Register, "Documents that citations may name"),
        Schema("session", PaperShapes.Session, "A session"),
        Schema("styles", StyleShapes.Sheet, "Style sheet of a template"),
        Schema("template", RuleShapes.Template, "Rules of a template"),
    ];

    private static KeyValuePair<string, string> Schema(string name, ValueShape shape, string title) =>
        new(name + ".json", JsonSchemaWriter.Write(shape, title));
}
