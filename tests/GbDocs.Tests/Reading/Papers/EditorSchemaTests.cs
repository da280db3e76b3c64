using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Papers;
using GbDocs.Reading.Shapes;
using GbDocs.Reading.Styles;
using GbDocs.Tests.Support;
using NJsonSchema;

namespace GbDocs.Tests.Reading.Papers;

public sealed class EditorSchemaTests
{
    public static TheoryData<string> Names => [.. EditorSchemas.All.Select(s => s.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_in_the_manual_is_the_readers(string name)
    {
        var path = Repository.PathOf("docs", "schemas", name);
        var schema = EditorSchemas.All.Single(s => s.Key == name).Value;
        if (Environment.GetEnvironmentVariable("GBDOCS_ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, schema);
        Assert.Equal(schema, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    /// <summary>JSON is YAML, so one text can be judged by both.</summary>
    [Theory]
    [InlineData("""{"kind": "gb-paper", "title": "A"}""", true)]
    [InlineData("""{"kind": "gb-paper"}""", false)]
    [InlineData("""{"kind": "gb-paper", "title": "A", "date": "2016-10-07", "agenda-item": 8, "symbol": "GB.328/POL/8(Rev.)"}""", true)]
    [InlineData("""{"kind": "gb-paper", "title": "A", "date": "7 October"}""", false)]
    [InlineData("""{"kind": "gb-paper", "title": "A", "agenda-item": 0}""", false)]
    [InlineData("""{"kind": "gb-paper", "title": "A", "symbol": "GB 328"}""", false)]
    [InlineData("""{"kind": "gb-paper", "title": "A", "action": "decide"}""", false)]
    [InlineData("""{"kind": "gb-paper", "title": "A", "signed": {"place": "Geneva"}}""", false)]
    [InlineData("""{"kind": "gb-paper", "title": "A", "body": {"name": "GB", "dates": "2004-11"}}""", true)]
    [InlineData("""{"kind": "gb-paper", "title": "A", "numbering": {"chapters": "yes"}}""", false)]
    public async Task Schema_and_reader_judge_a_front_matter_alike(string text, bool isGood)
    {
        var schema = await JsonSchema.FromJsonAsync(EditorSchemas.All.Single(s => s.Key == "front-matter.json").Value);
        Assert.Equal(isGood, schema.Validate(text).Count == 0);
        Assert.Equal(isGood, !HasErrors(text, PaperShapes.FrontMatter));
    }

    [Theory]
    [InlineData("""{"paragraphs": {"body": {"size": "11pt", "line-height": "110%", "border": {"top": "1pt black"}}}}""", true)]
    [InlineData("""{"paragraphs": {"body": {"size": "11 pt"}}}""", false)]
    [InlineData("""{"paragraphs": {"body": {"colour": "#12"}}}""", false)]
    [InlineData("""{"paragraphs": {"body": {"colr": "#123456"}}}""", false)]
    [InlineData("""{"lists": [{"mark": "0", "text": "6mm"}]}""", true)]
    [InlineData("""{"lists": [{"mark": "0"}]}""", false)]
    [InlineData("""{"page": {"mirrored": "true"}}""", false)]
    public async Task Schema_and_reader_judge_a_style_sheet_alike(string text, bool isGood)
    {
        var schema = await JsonSchema.FromJsonAsync(EditorSchemas.All.Single(s => s.Key == "styles.json").Value);
        Assert.Equal(isGood, schema.Validate(text).Count == 0);
        Assert.Equal(isGood, !HasErrors(text, StyleShapes.Sheet));
    }

    private static bool HasErrors(string text, ValueShape shape)
    {
        var diagnostics = new DiagnosticBag();
        new ShapeChecker(diagnostics).Check(YamlReader.Read(new SourceText("a.yaml", text), diagnostics)!, shape);
        return diagnostics.HasErrors;
    }
}
