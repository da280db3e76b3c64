using System.Globalization;
using GbDocs.Templates;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Templates;

/// <summary>
/// Spoilt templates end in a text or in diagnostics, and in nothing else. The number of mutations is small unless
/// <c>GBDOCS_TEMPLATE_MUTATIONS</c> gives another; <c>GBDOCS_TEMPLATE_SEED</c> gives another series.
/// </summary>
public sealed class MutationTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{%{", "}%}", "{{-", "~}}", "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$\"", "\\", "|", "||", "&&", "??", "?.", "..", "..<", "...",
        "1", "0x", "1e999", "-", "+", "*", "<<", "@", "^", "$", "$$", "$0", "#", "##", "\n", ";", ":", ",", ".", "=", "+=", "++", "?", "!", "end", "else",
        "if", "for", "in", "while", "func", "ret", "do", "case", "when", "with", "wrap", "capture", "include", "break", "null", "empty", "this",
        "\0", "\uD800", "😀", "\u2028", "\r", "1..1000000", "string.pad_left 9999999", "array.each", "object.eval_template", "regex.match",
    ];

    [Fact]
    public void Spoilt_templates_end_in_a_text_or_in_diagnostics()
    {
        var random = new Random(Setting("GBDOCS_TEMPLATE_SEED", 1));
        var seeds = Seeds();
        for (var count = Setting("GBDOCS_TEMPLATE_MUTATIONS", 5_000); count > 0; count--)
        {
            var template = Mutated(seeds, random);
            var fault = Record.Exception(() => RunBounded(template));
            Assert.True(fault is null, $"{fault}\n--- template\n{template}");
        }
    }

    private static void RunBounded(string template)
    {
        var context = Rendering.With() with { IsStrict = false, Limits = new RenderLimits { Work = 200_000 } };
        var (text, diagnostics) = Rendering.TryRender(template, context);
        foreach (var diagnostic in diagnostics.ToSorted())
            Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.End <= diagnostic.Span.Source!.Text.Length, diagnostic.ToString());
        Assert.Equal(text?.Text.Length ?? 0, text?.Stretches.Sum(stretch => stretch.Length) ?? 0);
    }

    private static string Mutated(string[] seeds, Random random)
    {
        var template = seeds[random.Next(seeds.Length)];
        for (var changes = random.Next(1, 6); changes > 0; changes--)
            template = Change(template, seeds, random);
        return template;
    }

    private static string Change(string template, string[] seeds, Random random)
    {
        var at = random.Next(template.Length + 1);
        var length = random.Next(Math.Min(8, template.Length - at) + 1);
        return random.Next(6) switch
        {
            0 => template.Remove(at, length),
            1 => template.Insert(at, Pieces[random.Next(Pieces.Length)]),
            2 => template.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
            3 => template.Insert(at, template.Substring(at, length)),
            4 => template[..at] + seeds[random.Next(seeds.Length)],
            _ => template.Insert(at, ((char)random.Next(0, 0x180)).ToString()),
        };
    }

    private static string[] Seeds() => [.. Directory
        .EnumerateFiles(Repository.PathOf("tests", "GbDocs.Tests", "Templates", "Spec"), "*.spec", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => SpecCase.Read(path, File.ReadAllText(path)).Template)];

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
