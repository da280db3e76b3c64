using GbDocs.Model.Sources;
using GbDocs.Templates;

namespace GbDocs.Tests.Templates;

public sealed class TemplateNameTests
{
    public static TheoryData<string> UnsafeNames =>
    [
        "", "/", "/etc/passwd", "//server/share", "\\\\server\\share\\x", "\\\\?\\C:\\x", "\\\\.\\pipe\\x", "C:\\x", "C:/x", "c:x", "file:///etc/passwd",
        "..", "../x", "..\\x", "a/../x", "a/..", "a/../../x", "./../x", ".../x", "a/.", "./a", ".", "a/./b", "a//b", "a/", "..;/x", "%2e%2e/x",
        "%2e%2e%2fx", "..%2fx", "..%5cx", "%252e%252e/x", "~", "~/x", "~root/x", "a/~b", "a\0b", "a\0.sbn", "a\nb", "a\rb", "a\tb", "\u0001", "\u007F",
        "x:stream", "x::$DATA", "a/x:y", "CON", "con", "con.txt", "a/NUL", "nul.sbn", "COM1", "lpt9.x", "AUX", "prn", "a ", "a.", "a/b ", "a /b", " a",
        "a*b", "a?b", "a<b", "a>b", "a|b", "a\"b", "$HOME/x", "${HOME}/x", "%APPDATA%/x", "\\x", "a\\b",
    ];

    [Theory]
    [MemberData(nameof(UnsafeNames))]
    public void A_name_that_could_leave_the_root_never_reaches_the_loader(string name)
    {
        Assert.False(TemplateName.IsSafe(name));
        var loader = new RememberingLoader();
        var context = Rendering.With(("name", Value.Text(name))) with { Loader = loader };
        foreach (var template in new[] { "{{ include name }}", "{{ include_join [name] ',' }}", "{{ include_join ['ok'] ',' ('tpl:' + name) }}" })
            Assert.Contains("GB0139", Rendering.CodesOf(template, context));
        Assert.DoesNotContain(name, loader.Asked);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("paper.sbn")]
    [InlineData("parts/summary-box.sbn")]
    [InlineData("parts/été/a_b (1).sbn")]
    [InlineData(".hidden")]
    [InlineData("console/com10.sbn")]
    public void A_plain_relative_path_is_safe(string name) => Assert.True(TemplateName.IsSafe(name));

    [Fact]
    public void A_name_with_half_a_character_is_not_safe() => Assert.False(TemplateName.IsSafe("a/\ud800"));

    [Fact]
    public void A_name_beyond_255_characters_is_not_safe()
    {
        Assert.True(TemplateName.IsSafe(new string('a', 255)));
        Assert.False(TemplateName.IsSafe(new string('a', 256)));
    }

    private sealed class RememberingLoader : ITemplateLoader
    {
        public List<string> Asked { get; } = [];

        public IEnumerable<string> Names => [];

        public SourceText? Load(string name, SourceSpan from)
        {
            Asked.Add(name);
            return new SourceText(name, "secret");
        }
    }
}
