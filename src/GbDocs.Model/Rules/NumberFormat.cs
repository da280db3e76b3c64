namespace GbDocs.Model.Rules;

/// <summary>How a number is printed.</summary>
/// <param name="Style">Its figures.</param>
/// <param name="Prefix">What stands before: <c>(</c>.</param>
/// <param name="Suffix">What stands after: <c>.</c> or <c>)</c>.</param>
public sealed record NumberFormat(NumberStyle Style, string Prefix, string Suffix)
{
    /// <summary>No number.</summary>
    public static NumberFormat None { get; } = new(NumberStyle.None, "", "");
}
