using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;

namespace GbDocs.Reading;

/// <summary>The files that stand below every template, embedded in the assembly.</summary>
internal static class BuiltInFiles
{
    private static readonly Lazy<DataMap> LazyStyles = new(() => Read("styles.yaml"));

    private static readonly Lazy<DataMap> LazyStrings = new(() => Read("strings.yaml"));

    /// <summary>The styles below every style sheet.</summary>
    public static DataMap Styles => LazyStyles.Value;

    /// <summary>Words that the tool prints, by language and key.</summary>
    public static DataMap Strings => LazyStrings.Value;

    private static DataMap Read(string name)
    {
        using var stream = typeof(BuiltInFiles).Assembly.GetManifestResourceStream("GbDocs.Reading.BuiltIn." + name)!;
        using var reader = new StreamReader(stream);
        var diagnostics = new DiagnosticBag();
        var map = YamlReader.Read(new SourceText("built-in/" + name, reader.ReadToEnd()), diagnostics) as DataMap;
        return map ?? throw new InvalidOperationException($"The embedded {name} cannot be read: {string.Join("; ", diagnostics.ToSorted())}");
    }
}
