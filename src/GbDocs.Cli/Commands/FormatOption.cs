using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using GbDocs.Cli.Building;

namespace GbDocs.Cli.Commands;

/// <summary>The option that names output formats.</summary>
internal static class FormatOption
{
    private static readonly ImmutableArray<(string Name, OutputFormat Format)> Known =
        [("docx", OutputFormat.Docx), ("pdf", OutputFormat.Pdf), ("text", OutputFormat.Text)];

    /// <summary>A fresh one.</summary>
    public static Option<ImmutableArray<OutputFormat>> Create() => new("--format", "-f")
    {
        Description = "What to make: docx, pdf, text; several with commas [default: docx,pdf]",
        HelpName = "LIST",
        CustomParser = Parse,
    };

    /// <summary>The formats that the user wants.</summary>
    public static ImmutableArray<OutputFormat> Of(ParseResult parsed, Option<ImmutableArray<OutputFormat>> option) =>
        parsed.GetValue(option) is { IsDefault: false } formats ? formats : [OutputFormat.Docx, OutputFormat.Pdf];

    private static ImmutableArray<OutputFormat> Parse(ArgumentResult argument)
    {
        var formats = ImmutableArray.CreateBuilder<OutputFormat>();
        foreach (var name in argument.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            var known = Known.FirstOrDefault(entry => entry.Name == name.Trim());
            if (known.Name is null)
            {
                argument.AddError($"“{name}” is no format; there are {string.Join(", ", Known.Select(entry => entry.Name))}.");
                return [];
            }
            if (!formats.Contains(known.Format))
                formats.Add(known.Format);
        }
        return formats.ToImmutable();
    }
}
