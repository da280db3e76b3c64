using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Styles;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Styles;

/// <summary>Reads a text of a running head or foot: <c>"{symbol} – page {page}"</c>.</summary>
internal static class FurnitureText
{
    public static ImmutableArray<FurniturePart> Read(DataScalar? scalar, DiagnosticBag diagnostics)
    {
        if (scalar is null)
            return [];
        var parts = ImmutableArray.CreateBuilder<FurniturePart>();
        var rest = scalar.Value.AsSpan();
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOfAny('{', '}');
            if (open < 0)
                open = rest.Length;
            if (open > 0)
                parts.Add(new FurniturePart(FurnitureField.Words, rest[..open].ToString()));
            rest = rest[open..];
            if (rest.IsEmpty)
                break;
            var close = rest.IndexOf('}');
            if (close <= 0)
            {
                diagnostics.Report(TemplateDiagnostics.OpenField, scalar.Span);
                break;
            }
            parts.Add(FieldOf(rest[1..close].ToString(), scalar, diagnostics));
            rest = rest[(close + 1)..];
        }
        return parts.ToImmutable();
    }

    private static FurniturePart FieldOf(string name, DataScalar scalar, DiagnosticBag diagnostics)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            diagnostics.Report(TemplateDiagnostics.EmptyField, scalar.Span, name);
        return name switch
        {
            "page" => new FurniturePart(FurnitureField.Page),
            "page-count" => new FurniturePart(FurnitureField.PageCount),
            "chapter" => new FurniturePart(FurnitureField.Chapter),
            _ => new FurniturePart(FurnitureField.Property, name),
        };
    }
}
