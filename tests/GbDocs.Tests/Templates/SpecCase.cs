using System.Text;
using System.Text.Json;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates;

namespace GbDocs.Tests.Templates;

/// <summary>
/// A spec file: the template, then sections headed by <c>=== data</c> (JSON), <c>=== include NAME</c>, <c>=== option NAME</c>,
/// <c>=== output</c> and <c>=== errors</c> (one <c>line,column code</c> a line, with the message and the hint after it where the file gives them). The sign ␍ stands for a carriage return.
/// </summary>
internal sealed record SpecCase(string Name, string Template, string? Data, Dictionary<string, string> Includes, HashSet<string> Options)
{
    public string? Output { get; private set; }

    public string? Errors { get; private set; }

    public static SpecCase Read(string name, string text)
    {
        var sections = new List<(string Head, StringBuilder Body)> { ("template", new StringBuilder()) };
        var content = (text.EndsWith('\n') ? text[..^1] : text).Replace('␍', '\r');
        foreach (var line in content.Split('\n'))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
                sections.Add((line[4..], new StringBuilder()));
            else
                sections[^1].Body.Append(line).Append('\n');
        }
        var spec = new SpecCase(name, Body(sections[0].Body), null, [], []);
        foreach (var (head, body) in sections.Skip(1))
            spec = spec.With(head, Body(body));
        return spec;
    }

    public string Run()
    {
        var diagnostics = new DiagnosticBag();
        var loader = new MemoryTemplateLoader(Includes.Select(pair => new SourceText(pair.Key, pair.Value)));
        var context = new RenderContext
        {
            Globals = Data is null ? Value.Object([]) : SpecData.Read(JsonDocument.Parse(Data).RootElement),
            Loader = loader,
            IsStrict = !Options.Contains("relaxed"),
            KeepsIndent = !Options.Contains("no-indent"),
            Now = new DateTimeOffset(2016, 11, 3, 14, 5, 9, TimeSpan.FromHours(1)),
        };
        var rendered = GbDocs.Templates.Template.Parse(new SourceText("t", Template), diagnostics).Render(context, diagnostics);
        var report = new StringBuilder();
        if (Output is not null)
            report.Append("=== output\n").Append(rendered?.Text).Append('\n');
        if (Errors is not null || diagnostics.Count > 0)
            report.Append("=== errors\n").AppendJoin("\n", diagnostics.ToSorted().Select(Print)).Append('\n');
        return report.ToString();
    }

    public string Expected()
    {
        var report = new StringBuilder();
        if (Output is not null)
            report.Append("=== output\n").Append(Output).Append('\n');
        if (Errors is not null)
            report.Append("=== errors\n").Append(Errors).Append('\n');
        return report.ToString();
    }

    // A file that gives only a code and a place is held to no wording.
    private string Print(Diagnostic diagnostic)
    {
        var place = diagnostic.Span.Source?.Path is null or "t" ? string.Empty : diagnostic.Span.Source.Path + " ";
        var head = $"{place}{diagnostic.Span.Position.Line},{diagnostic.Span.Position.Column} {diagnostic.Descriptor.Code}";
        var isBare = Errors?.Split('\n').Contains(head) == true;
        var hint = diagnostic.Hint is { } way ? " " + way : string.Empty;
        return isBare ? head : $"{head} {diagnostic.Message}{hint}";
    }

    private SpecCase With(string head, string body)
    {
        switch (head.Split(' '))
        {
            case ["data"]:
                return this with { Data = body };
            case ["include", var name]:
                Includes[name] = body;
                return this;
            case ["option", var option]:
                Options.Add(option);
                return this;
            case ["output"]:
                Output = body;
                return this;
            case ["errors"]:
                Errors = body;
                return this;
            default:
                throw new InvalidDataException($"{Name}: unknown section “{head}”");
        }
    }

    // The line end before the next heading belongs to the heading.
    private static string Body(StringBuilder lines) => lines.Length > 0 ? lines.ToString(0, lines.Length - 1) : string.Empty;
}
