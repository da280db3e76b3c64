using System.Reflection;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Layout.Pages;

public sealed class PageDiagnosticsTests
{
    [Fact]
    public void Every_code_has_a_paragraph_in_the_manual()
    {
        var manual = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"));
        Assert.All(Descriptors, d => Assert.Contains($"### {d.Code}\n", manual, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_stands_once_and_belongs_to_the_stage()
    {
        Assert.Equal(Descriptors.Length, Descriptors.Select(d => d.Code).Distinct().Count());
        Assert.All(Descriptors, d => Assert.StartsWith("GB06", d.Code, StringComparison.Ordinal));
    }

    private static DiagnosticDescriptor[] Descriptors =>
        [.. typeof(PageDiagnostics).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(DiagnosticDescriptor)).Select(p => (DiagnosticDescriptor)p.GetValue(null)!)];
}
