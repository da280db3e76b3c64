using System.Collections.Immutable;
using GbDocs.Model.Rules;
using GbDocs.Reading.Data;
using GbDocs.Reading.Papers;
using GbDocs.Reading.Shapes;
using GbDocs.Reading.Templates;
using GbDocs.Templates;

namespace GbDocs.Reading.Merging;

/// <summary>The template and the rules that it makes.</summary>
internal sealed record GlobalRules(PaperTemplate Template, PaperRules Rules);

/// <summary>
/// What templates see: <c>paper</c>, <c>session</c>, <c>data</c>, <c>strings</c>, <c>language</c>, <c>rules</c>, <c>summary_labels</c>;
/// the composition sees <c>body</c> as well. Keys in kebab case are also found with <c>_</c>.
/// </summary>
internal static class Globals
{
    public static ObjectValue Build(Fields paper, Session? session, ImmutableArray<(string Name, DataNode? Data)> data, GlobalRules rules) => Value.Object(
    [
        KeyValuePair.Create("paper", (Value)Values.Of(paper.Map!)),
        KeyValuePair.Create("session", (Value)Values.Of(SessionOf(paper, session))),
        KeyValuePair.Create("data", (Value)Value.Object(data.Select(d => KeyValuePair.Create(d.Name, Values.Of(d.Data))))),
        KeyValuePair.Create("strings", (Value)StringsOf(rules.Rules.Strings)),
        KeyValuePair.Create("language", (Value)Value.Text(LanguageTags.Primary(rules.Rules.Strings.Language))),
        KeyValuePair.Create("rules", (Value)Values.Of(rules.Template.Rules.Map!)),
        KeyValuePair.Create("summary_labels", (Value)LabelsOf(rules)),
    ]);

    // What a paper says of its body goes before what the session's file says.
    private static DataMap SessionOf(Fields paper, Session? session)
    {
        var known = session?.Data ?? new DataMap(default, []);
        if (paper.Scalar("body") is { } name)
            return DataMerge.Over(known, new DataMap(name.Span, [new DataEntry(name with { Value = "body" }, name)]));
        if (paper.Group("body").Map is not { } body)
            return known;
        var entries = body.Entries.Select(e => e.Key.Value == "name" ? e with { Key = e.Key with { Value = "body" } } : e);
        return DataMerge.Over(known, body with { Entries = [.. entries] });
    }

    private static ObjectValue StringsOf(Strings strings) =>
        Value.Object(strings.Words.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => KeyValuePair.Create(w.Key, (Value)Value.Text(w.Value))));

    private static ObjectValue LabelsOf(GlobalRules rules) => Value.Object(
        rules.Template.Rules.List("summary").OfType<DataScalar>()
            .Select(key => KeyValuePair.Create(key.Value, (Value)Value.Text(rules.Rules.Strings["summary-" + key.Value]))));
}
