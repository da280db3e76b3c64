using System.Reflection;
using GbDocs.Model.Diagnostics;
using GbDocs.Review.Versions;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Review;

public sealed class VersionDiagnosticsTests
{
    private static readonly string[] Codes =
    [
        .. typeof(VersionDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Code),
    ];

    [Fact]
    public void Every_code_is_unique_and_has_a_paragraph_in_the_manual()
    {
        var manual = File.ReadAllLines(Repository.PathOf("docs", "diagnostics.md")).Where(l => l.StartsWith("### GB09", StringComparison.Ordinal)).Select(l => l.Split(' ')[1]);

        Assert.Equal(Codes, manual);
        Assert.Equal(Codes.Length, Codes.Distinct().Count());
    }
}
