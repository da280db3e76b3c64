using GbDocs.Reading.Styles;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Styles;

public sealed class StyleManualTests
{
    [Fact]
    public void The_manual_lists_every_key_of_styles_yaml()
    {
        var manual = File.ReadAllText(Repository.PathOf("docs", "styles.md")).ReplaceLineEndings("\n");
        Assert.Contains(KeyTables.Of(StyleShapes.Sheet, "styles.yaml", 2), manual, StringComparison.Ordinal);
    }
}
