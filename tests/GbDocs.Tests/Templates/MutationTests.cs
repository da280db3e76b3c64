using System.Collections.Concurrent;
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
    private const int LengthOfSeries = 1_000;

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{%{", "}%}", "{{-", "~}}", "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$\"", "\\", "|", "||", "&&", "??", "?.", "..", "..<", "...",
        "1", "0x", "1e999", "-", "+", "*", "<<", "@", "^", "$", "$$", "$0", "#", "##", "\n", ";", ":", ",", ".", "=", "+=", "++", "?", "!", "end", "else",
        "if", "for", "in", "while", "func", "ret", "do", "case", "when", "with", "wrap", "capture", "include", "break", "null", "empty", "this",
        "\0", "\uD800", "😀", "\u2028", "\r", "1..1000000", "string.pad_left 9999999", "array.each", "object.eval_template", "regex.match",
    ];

    private static readonly string[] Seeds = [.. Directory
        .EnumerateFiles(Repository.PathOf("tests", "GbDocs.Tests", "Templates", "Spec"), "*.spec", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => SpecCase.Read(path, File.ReadAllText(path)).Template)];

    [Fact]
    public void Spoilt_templates_end_in_a_text_or_in_diagnostics()
    {
        var seed = Setting("GBDOCS_TEMPLATE_SEED", 1);
        var series = (Setting("GBDOCS_TEMPLATE_MUTATIONS", 5_000) + LengthOfSeries - 1) / LengthOfSeries;
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, series, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number => RunSeries(new Random(seed + number), faults));
        Assert.True(faults.IsEmpty, $"{faults.Count} faults\n{string.Join("\n\n", faults.Take(5))}");
    }

    private static void RunSeries(Random random, ConcurrentBag<string> faults)
    {
        for (var count = LengthOfSeries; count > 0; count--)
        {
            var template = Mutated(random);
            if (Record.Exception(() => RunBounded(template)) is { } fault)
                faults.Add($"{fault}\n--- template\n{template}");
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

    private static string Mutated(Random random)
    {
        var template = Seeds[random.Next(Seeds.Length)];
        for (var changes = random.Next(1, 6); changes > 0; changes--)
            template = Change(template, random);
        return template;
    }

    private static string Change(string template, Random random)
    {
        var at = random.Next(template.Length + 1);
        var length = random.Next(Math.Min(8, template.Length - at) + 1);
        return random.Next(6) switch
        {
            0 => template.Remove(at, length),
            1 => template.Insert(at, Pieces[random.Next(Pieces.Length)]),
            2 => template.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
            3 => template.Insert(at, template.Substring(at, length)),
            4 => template[..at] + Seeds[random.Next(Seeds.Length)],
            _ => template.Insert(at, ((char)random.Next(0, 0x180)).ToString()),
        };
    }

    internal static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
