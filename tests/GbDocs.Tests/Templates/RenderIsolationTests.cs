using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Templates;

namespace GbDocs.Tests.Templates;

public sealed class RenderIsolationTests
{
    [Fact]
    public void Nothing_is_kept_from_one_render_to_the_next()
    {
        var diagnostics = new DiagnosticBag();
        var template = Template.Parse(new SourceText("t", "{{ n = (n ?? 0) + 1; n; date.format; date.format = 'x'; array.cycle ['a', 'b']; math.random 0 1000000 }}"), diagnostics);
        var context = Rendering.With();
        Assert.Equal(template.Render(context, diagnostics)!.Text, template.Render(context, diagnostics)!.Text);
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void Another_loader_gives_another_include()
    {
        // Scriban CVE-2026-74791: includes that were read outlived the reset of the context.
        var diagnostics = new DiagnosticBag();
        var template = Template.Parse(new SourceText("t", "{{ include 'a' }}"), diagnostics);
        var rendered = new[] { "one", "two" }.Select(text =>
            template.Render(new RenderContext { Loader = new MemoryTemplateLoader([new SourceText("a", text)]) }, diagnostics)!.Text);
        Assert.Equal(["one", "two"], rendered);
    }

    [Fact]
    public void The_values_of_the_host_do_not_change()
    {
        var paper = Value.Object([KeyValuePair.Create("title", (Value)Value.Text("T"))]);
        var list = Value.Array([Value.Of(1)]);
        var context = Rendering.With(("paper", paper), ("list", list));
        var codes = Rendering.CodesOf("{{ paper.title = 1; list[0] = 2; list.x = 3; with paper; y = 4; end; paper = 5; new = 6 }}", context);
        Assert.Equal(["GB0132", "GB0132", "GB0132", "GB0132"], codes);
        Assert.Equal(["title"], paper.Names);
        Assert.Equal("T", Assert.IsType<TextValue>(paper.Members.Single().Value).Content);
        Assert.Equal(1, Assert.IsType<IntegerValue>(list.Items.Single()).Number);
        Assert.Equal(["paper", "list"], context.Globals.Names);
    }

    [Fact]
    public void A_host_function_gets_its_arguments_and_can_report()
    {
        var helper = Value.Function("greet", [new FunctionParameter("name"), new FunctionParameter("sign", ParameterKind.Optional)], call =>
            call.Text(0).Content.Length == 0
                ? throw call.FaultIn(0, RenderDiagnostics.OutOfRange, "An empty name")
                : Value.Text("Hello " + call.Text(0).Content + (call.Has(1) ? call.Text(1).Content : ".")));
        var paper = Value.Object([KeyValuePair.Create("greet", (Value)helper)]);
        var context = Rendering.With(("paper", paper));
        Assert.Equal("Hello A. Hello B!", Rendering.Render("{{ paper.greet 'A' }} {{ 'B' | paper.greet sign: '!' }}", context).Text);
        Assert.Equal(["GB0131"], Rendering.CodesOf("{{ paper.greet '' }}", context));
    }

    [Fact]
    public void A_template_with_syntax_errors_renders_nothing()
    {
        var (text, diagnostics) = Rendering.TryRender("a{{ if }}");
        Assert.Null(text);
        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void A_template_renders_on_several_threads()
    {
        var template = Template.Parse(new SourceText("t", "{{ for i in 1..200; s = s ?? ''; s = s + i; end; s | string.sha1 }}"), new DiagnosticBag());
        var texts = Enumerable.Range(0, 16).AsParallel().Select(_ => template.Render(Rendering.With(), new DiagnosticBag())!.Text).Distinct();
        Assert.Single(texts);
    }

    [Fact]
    public void A_cancelled_render_stops()
    {
        var context = Rendering.With() with { Cancellation = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => Rendering.TryRender("{{ while true; end }}", context));
    }

    [Fact]
    public void A_render_beyond_its_time_stops()
    {
        var context = Rendering.With() with { Clock = new FastClock(), Limits = new RenderLimits { Time = TimeSpan.FromSeconds(5) } };
        Assert.Equal(["GB0143"], Rendering.CodesOf("{{ while true; end }}", context));
    }

    [Fact]
    public void Without_a_date_from_outside_there_is_no_now() =>
        Assert.Equal(["GB0148"], Rendering.CodesOf("{{ date.now }}", Rendering.With() with { Now = null }));

    /// <summary>A clock on which each look takes an hour.</summary>
    private sealed class FastClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now += 3600;
    }
}
