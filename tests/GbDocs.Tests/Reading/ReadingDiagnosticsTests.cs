using System.Reflection;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Diagnostics;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading;

public sealed class ReadingDiagnosticsTests
{
    private static readonly string Manual = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"));

    private static readonly string Tests = string.Concat(
        Directory.GetFiles(Repository.PathOf("tests", "GbDocs.Tests", "Reading"), "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".md" or ".cs")
            .Select(File.ReadAllText));

    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. typeof(DataDiagnostics).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(DataDiagnostics).Namespace)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!),
    ];

    public static TheoryData<string> Codes => [.. Descriptors.Select(d => d.Code)];

    [Fact]
    public void Codes_are_unique() => Assert.Equal(Descriptors.Length, Descriptors.Select(d => d.Code).Distinct().Count());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_its_paragraph_in_the_manual(string code) => Assert.Contains($"\n### {code} ", Manual, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_reported_in_a_test(string code) => Assert.Contains(code, Tests, StringComparison.Ordinal);

    [Fact]
    public void The_manual_speaks_of_no_code_that_is_gone()
    {
        var known = Descriptors.Select(d => d.Code).ToHashSet();
        var written = Manual.Split('\n').Where(l => l.StartsWith("### GB02", StringComparison.Ordinal) || l.StartsWith("### GB03", StringComparison.Ordinal));
        Assert.All(written, line => Assert.Contains(line.Substring(4, 6), known));
    }
}
