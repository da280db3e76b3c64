namespace GbDocs.Model.Rules;

/// <summary>How what was typed plainly is set.</summary>
public sealed record TypographyRules
{
    /// <summary>Whether anything is changed at all.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Quotes and the spaces before high punctuation: the language's own, as a BCP 47 tag; empty for the paper's language.</summary>
    public string Quotes { get; init; } = string.Empty;

    /// <summary>Dash between the years of a range: "2010–11" or "2010-11".</summary>
    public RangeDash YearRange { get; init; } = RangeDash.EnDash;

    /// <summary>Dash between other numbers of a range.</summary>
    public RangeDash NumberRange { get; init; } = RangeDash.EnDash;

    /// <summary>Separator of thousands in running text.</summary>
    public Thousands TextThousands { get; init; } = Thousands.Comma;

    /// <summary>Separator of thousands in tables.</summary>
    public Thousands TableThousands { get; init; } = Thousands.NoBreakSpace;

    /// <summary>
    /// What a language is used to where no template says otherwise: French and Spanish print hyphens in ranges and spaces between thousands,
    /// other languages what English does.
    /// </summary>
    /// <param name="language">BCP 47 tag.</param>
    public static TypographyRules For(string language) => language.Split('-')[0].ToLowerInvariant() is "fr" or "es"
        ? new TypographyRules { YearRange = RangeDash.Hyphen, NumberRange = RangeDash.Hyphen, TextThousands = Thousands.NoBreakSpace }
        : new TypographyRules();
}
