using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Sources;

namespace GbDocs.Model.Diagnostics;

/// <summary>One fault at one place.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Span">Where it is: what the drafter typed, never a generated text.</param>
/// <param name="Arguments">The particulars for the message and the hint.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, ImmutableArray<string> Arguments)
{
    /// <summary>What is wrong, particulars filled in.</summary>
    public string Message => Fill(Descriptor.Message);

    /// <summary>The way out, particulars filled in; null where there is none or one of its particulars is missing.</summary>
    public string? Hint => Descriptor.Hint is { } hint && HasAllParticulars(hint) ? Fill(hint) : null;

    /// <summary><c>paper.md(42,31): error GB0301: message</c></summary>
    public override string ToString() =>
        $"{Span}: {Descriptor.Severity.ToString().ToLowerInvariant()} {Descriptor.Code}: {Message}";

    private bool HasAllParticulars(string format)
    {
        for (var i = 0; i < 10; i++)
        {
            var isNamed = format.Contains($"{{{i}}}", StringComparison.Ordinal);
            if (isNamed && (i >= Arguments.Length || Arguments[i].Length == 0))
                return false;
        }
        return true;
    }

    private string Fill(string format) =>
        string.Format(CultureInfo.InvariantCulture, format, [.. Arguments]);
}
