using System.Diagnostics;

namespace GbDocs.Layout.Text.Unicode;

/// <summary>The writing system of characters (Unicode Standard Annex 24).</summary>
internal static class Scripts
{
    private const int Inherited = 8; // of combining marks: that of the letter before

    private static readonly CodePointTable Table = CodePointTable.Load("scripts.bin");

    /// <summary>The script of a code point; common for marks that take on the script of their letter.</summary>
    public static Script Of(int codePoint) => Table[codePoint] is var value && value == Inherited ? Script.Common : (Script)value;

    /// <summary>The script tag of OpenType; words of digits and signs alone are set as in Latin text.</summary>
    public static string TagOf(Script script) => script switch
    {
        Script.Latin or Script.Common => "latn",
        Script.Greek => "grek",
        Script.Cyrillic => "cyrl",
        Script.Armenian => "armn",
        Script.Hebrew => "hebr",
        Script.Arabic => "arab",
        Script.Other => "DFLT",
        _ => throw new UnreachableException(),
    };
}
