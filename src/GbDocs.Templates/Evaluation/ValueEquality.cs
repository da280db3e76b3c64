using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

/// <summary>Equality for <c>array.contains</c>, <c>array.uniq</c> and <c>for.changed</c>: as <c>==</c>, but a text never equals a number.</summary>
internal static class ValueEquality
{
    public static bool AreEqual(Value a, Value b, Operators operators, SourceSpan span)
    {
        if (ReferenceEquals(a, b))
            return true;
        var areComparable = (a is TextValue && b is TextValue)
            || (Kinds.IsNumber(a) && Kinds.IsNumber(b))
            || (a.GetType() == b.GetType() && a is not TextValue);
        return areComparable && Conversions.ToBoolean(operators.Apply(TokenKind.EqualEqual, a, b, span));
    }
}
