using GbDocs.Layout.Text;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

public sealed class ParagraphShapeTests
{
    private static readonly ParagraphShape Some = Shape(10) with { TabStops = [new(Points(20))], Frames = [new(Points(1), Points(50))] };

    [Fact]
    public void Shapes_with_the_same_stops_and_frames_are_equal()
    {
        var other = Shape(10) with { TabStops = [new(Points(20))], Frames = [new(Points(1), Points(50))] };
        Assert.Equal(Some, other);
        Assert.Equal(Some.GetHashCode(), other.GetHashCode());
    }

    // A property that equality forgot would give a paragraph lines of another shape.
    [Fact]
    public void Every_property_counts()
    {
        ParagraphShape[] others =
        [
            Some with { Width = Points(1) }, Some with { Alignment = TextAlignment.Centre }, Some with { LeftIndent = Points(1) }, Some with { RightIndent = Points(1) },
            Some with { FirstLineIndent = Points(1) }, Some with { Frames = [] }, Some with { TabStops = [new(Points(21))] }, Some with { DefaultTabInterval = Points(1) },
            Some with { Composition = Composition.Balanced }, Some with { Hyphenate = true }, Some with { MinimumLastLine = Points(1) }, Some with { Direction = TextDirection.RightToLeft },
        ];
        Assert.Equal(typeof(ParagraphShape).GetProperties().Length, others.Length);
        Assert.All(others, o => Assert.NotEqual(Some, o));
    }
}
