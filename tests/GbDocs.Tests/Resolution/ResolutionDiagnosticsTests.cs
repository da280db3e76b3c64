using System.Reflection;
using GbDocs.Model.Diagnostics;
using GbDocs.Resolution;
using GbDocs.Resolution.Checks;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Resolution;

public sealed class ResolutionDiagnosticsTests
{
    private static readonly string[] Codes =
    [
        .. new[] { typeof(ResolutionDiagnostics), typeof(LintDiagnostics) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Code),
    ];

    [Fact]
    public void Every_code_is_unique_and_has_a_paragraph_in_the_manual()
    {
        var manual = File.ReadAllLines(Repository.PathOf("docs", "diagnostics.md"))
            .Where(l => l.StartsWith("### GB04", StringComparison.Ordinal) || l.StartsWith("### GB05", StringComparison.Ordinal))
            .Select(l => l[4..]);

        Assert.Equal(Codes, manual);
        Assert.Equal(Codes.Length, Codes.Distinct().Count());
    }

    [Fact]
    public void Every_code_is_shown_by_a_test()
    {
        var tests = Directory.EnumerateFiles(Repository.PathOf("tests", "GbDocs.Tests", "Resolution"), "*.cs").Select(File.ReadAllText).ToArray();

        Assert.DoesNotContain(Codes, c => !tests.Any(t => t.Contains(c, StringComparison.Ordinal)));
    }
}
