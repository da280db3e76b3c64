using System.Reflection;
using GbDocs.Model.Diagnostics;
using GbDocs.Templates;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Templates;

public sealed class TemplateDiagnosticsTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. new[] { typeof(SyntaxDiagnostics), typeof(RenderDiagnostics) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    [Fact]
    public void Codes_are_unique_and_belong_to_templates()
    {
        Assert.Equal(Descriptors.Length, Descriptors.Select(d => d.Code).Distinct().Count());
        Assert.All(Descriptors, d => Assert.StartsWith("GB01", d.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_diagnostics_has_a_paragraph_for_each_code_and_no_other()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs", "diagnostics.md"));
        var described = page.Where(line => line.StartsWith("### GB01", StringComparison.Ordinal)).Select(line => line[4..10]);
        Assert.Equal(Descriptors.Select(d => d.Code).Order(StringComparer.Ordinal), described);
    }

    [Fact]
    public void Every_code_is_shown_by_a_spec_file_or_another_test()
    {
        var folder = Repository.PathOf("tests", "GbDocs.Tests", "Templates");
        var texts = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText).ToArray();
        Assert.DoesNotContain(Descriptors.Select(d => d.Code), code => !texts.Any(text => text.Contains(code, StringComparison.Ordinal)));
    }
}
