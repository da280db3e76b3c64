namespace GbDocs.Templates.Evaluation;

/// <summary>
/// The order of texts in <c>&lt;</c> and <c>array.sort</c>: letters before case, and lower before upper case where all
/// letters agree, as the invariant culture has it; the same on every machine.
/// </summary>
internal static class TextOrder
{
    public static int Compare(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            var order = char.ToUpperInvariant(a[i]).CompareTo(char.ToUpperInvariant(b[i]));
            if (order != 0)
                return order;
        }
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : -Math.Sign(string.CompareOrdinal(a, b));
    }
}
