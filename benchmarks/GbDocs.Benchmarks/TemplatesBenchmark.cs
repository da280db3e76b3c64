using BenchmarkDotNet.Attributes;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates;

namespace GbDocs.Benchmarks;

/// <summary>A table of 200 rows, read and rendered. The goal: at most 3 ms warm on two shared cores.</summary>
[MemoryDiagnoser]
public class TemplatesBenchmark
{
    private const string Table =
        """
        | No. | Recommendation | Follow-up | Status |
        |---|---|---|---|
        {{~ for r in rows ~}}
        | {{ for.index + 1 }} | {{ r.text | string.strip | string.replace "|" "\\|" }} | {{ r.follow_up ?? "none" }} | {{ if r.done }}done{{ else }}{{ r.status | string.downcase }}{{ end }} |
        {{~ end ~}}
        Total: {{ rows.size }}, done {{ rows | array.filter do; ret $0.done; end | array.size }}

        """;

    private readonly SourceText source = new("table.sbn", Table);
    private readonly SourceText data = new("data.yaml", "The Office should report to the next session of the Governing Body.");
    private RenderContext context = new();
    private Template template = null!;

    [GlobalSetup]
    public void Prepare()
    {
        context = new RenderContext { Globals = Value.Object([KeyValuePair.Create("rows", (Value)Value.Array(Enumerable.Range(0, 200).Select(Row)))]) };
        template = Template.Parse(source, new DiagnosticBag());
    }

    [Benchmark]
    public MappedText? ParseAndRender()
    {
        var diagnostics = new DiagnosticBag();
        return Template.Parse(source, diagnostics).Render(context, diagnostics);
    }

    [Benchmark]
    public MappedText? Render() => template.Render(context, new DiagnosticBag());

    private Value Row(int number) => Value.Object(
    [
        new("text", Value.Text(data.Text, new SourceSpan(data, 0, data.Text.Length), isVerbatim: true)),
        new("follow_up", number % 3 == 0 ? Value.Null : Value.Text("Taken up in the programme")),
        new("status", Value.Text("Under Way")),
        new("done", Value.Of(number % 2 == 0)),
    ]);
}
