using System.Text;
using System.Text.RegularExpressions;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Pdf.Pictures;

public sealed partial class ManyPicturesTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(500, 500)]
    public void Equal_files_are_one_image_however_often_they_are_printed(int files, int images)
    {
        var page = new PagedDocumentBuilder();
        for (var i = 0; i < 500; i++)
        {
            var picture = SamplePictures.Png(2, 8, 5 + (i % files), 4) with { Path = $"{i}.png" };
            page.Open(StructureRole.Figure, figure => figure with { AlternativeText = "A picture." });
            page.Add(tag => new PictureItem(tag, new Rectangle(page.X, page.Y, Length.FromPoints(10), Length.FromPoints(10)), picture)).Close();
        }
        Assert.Equal(images, Image().Count(Encoding.Latin1.GetString(Support.Pdf.Of(page.ToDocument()))));
    }

    [GeneratedRegex("/Subtype ?/Image\\b", RegexOptions.NonBacktracking)]
    private static partial Regex Image();
}
