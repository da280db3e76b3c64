using System.Collections.Frozen;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The operators of content streams (ISO 32000-1, annex A).</summary>
internal static class Operators
{
    private const string Known =
        "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh "
        + "T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"";

    public static FrozenSet<string> All { get; } = Known.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those that put something on the page.</summary>
    public static FrozenSet<string> Painting { get; } = "b B b* B* Do f F f* s S sh Tj TJ ' \"".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The device colour space that an operator chooses; null for others.</summary>
    public static string? ColourOf(string name) => name switch
    {
        "g" or "G" => "DeviceGray",
        "rg" or "RG" => "DeviceRGB",
        "k" or "K" => "DeviceCMYK",
        _ => null,
    };
}
