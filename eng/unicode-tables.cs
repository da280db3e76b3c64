#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
// Makes the tables in src/GbDocs.Layout/Text/Unicode from the files of the Unicode Character Database:
//   dotnet run eng/unicode-tables.cs -- <folder of the database> src/GbDocs.Layout/Text/Unicode
// The database's version goes into UnicodeVersion in CodePointTable.cs by hand; Debian's package unicode-data holds the files.
using System.Buffers.Binary;
using System.Globalization;

const int CodePoints = 0x110000;
const int PageSize = 256;
var (database, target) = (args[0], args[1]);

// The order is that of the enumerations LineBreakClass and Script.
string[] classes =
[
    "AL", "BK", "CR", "LF", "NL", "SP", "ZW", "ZWJ", "CM", "WJ", "GL", "BA", "HY", "CL", "CP", "EX", "IS", "SY", "OP", "QU", "NS", "B2",
    "CB", "BB", "HL", "IN", "NU", "ID", "EB", "EM", "PR", "PO", "JL", "JV", "JT", "H2", "H3", "RI", "OPW", "CPW", "IDX",
];
string[] scripts = ["Common", "Latin", "Greek", "Cyrillic", "Armenian", "Hebrew", "Arabic", "Other", "Inherited"];

File.WriteAllBytes(Path.Combine(target, "line-break-classes.bin"), Pages(LineBreakClasses()));
File.WriteAllBytes(Path.Combine(target, "scripts.bin"), Pages(Scripts()));
File.WriteAllBytes(Path.Combine(target, "compositions.bin"), Compositions());

// UAX #14 LB1 is applied here; what rules LB30 and LB30b ask besides the class becomes a class of its own.
byte[] LineBreakClasses()
{
    var values = Enumerable.Repeat("XX", CodePoints).ToArray();
    foreach (var (first, last) in new[] { (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD) })
        Array.Fill(values, "ID", first, last - first + 1);
    foreach (var (first, last) in new[] { (0x1F000, 0x1FAFF), (0x1FC00, 0x1FFFD) })
        Array.Fill(values, "ID", first, last - first + 1);
    Array.Fill(values, "PR", 0x20A0, 0x30);
    Fill(values, "LineBreak.txt");
    var width = Filled("EastAsianWidth.txt", "N");
    var category = Filled("extracted/DerivedGeneralCategory.txt", "Cn");
    var pictographic = Filled("emoji/emoji-data.txt", string.Empty, only: "Extended_Pictographic");
    return [.. Enumerable.Range(0, CodePoints).Select(c => (byte)Array.IndexOf(classes, values[c] switch
    {
        "AI" or "SG" or "XX" => pictographic[c].Length > 0 && category[c] == "Cn" ? "IDX" : "AL",
        "SA" => category[c] is "Mn" or "Mc" ? "CM" : "AL",
        "CJ" => "NS",
        "OP" when width[c] is "F" or "W" or "H" => "OPW",
        "CP" when width[c] is "F" or "W" or "H" => "CPW",
        "ID" when pictographic[c].Length > 0 && category[c] == "Cn" => "IDX",
        var value => value,
    }))];
}

byte[] Scripts()
{
    var values = Filled("Scripts.txt", "Other");
    return [.. values.Select(v => (byte)Math.Max(0, Array.IndexOf(scripts, scripts.Contains(v) ? v : "Other")))];
}

// Canonical pairs of the basic plane that compose: first, second, composed; sorted by the first two.
byte[] Compositions()
{
    var excluded = File.ReadLines(Path.Combine(database, "CompositionExclusions.txt"))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => Number(l.Split(' ', '#')[0])).ToHashSet();
    var fields = File.ReadLines(Path.Combine(database, "UnicodeData.txt")).Select(l => l.Split(';')).ToArray();
    var nonStarters = fields.Where(f => f[3] != "0").Select(f => Number(f[0])).ToHashSet();
    var triples = fields
        .Where(f => f[5].Length > 0 && f[5][0] != '<' && f[5].Contains(' ', StringComparison.Ordinal))
        .Select(f => (First: Number(f[5].Split(' ')[0]), Second: Number(f[5].Split(' ')[1]), Composed: Number(f[0])))
        .Where(t => t.Composed <= 0xFFFF && !excluded.Contains(t.Composed) && !nonStarters.Contains(t.First) && !nonStarters.Contains(t.Composed))
        .OrderBy(t => t.First).ThenBy(t => t.Second);
    return [.. triples.SelectMany(t => new[] { t.First, t.Second, t.Composed }).SelectMany(v => new[] { (byte)(v >> 8), (byte)v })];
}

string[] Filled(string file, string missing, string? only = null)
{
    var values = Enumerable.Repeat(missing, CodePoints).ToArray();
    Fill(values, file, only);
    return values;
}

void Fill(string[] values, string file, string? only = null)
{
    foreach (var line in File.ReadLines(Path.Combine(database, file)))
    {
        var fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
        if (fields.Length < 2 || (only is not null && fields[1] != only))
            continue;
        var range = fields[0].Split("..");
        for (var c = Number(range[0]); c <= Number(range[^1]); c++)
            values[c] = fields[1];
    }
}

// The number of each page of 256 code points as 16 bits, then the pages, each once.
static byte[] Pages(byte[] values)
{
    var pages = new List<byte[]>();
    var index = new byte[CodePoints / PageSize * 2];
    for (var i = 0; i < CodePoints / PageSize; i++)
    {
        var page = values.AsSpan(i * PageSize, PageSize).ToArray();
        var known = pages.FindIndex(p => p.AsSpan().SequenceEqual(page));
        if (known < 0)
        {
            known = pages.Count;
            pages.Add(page);
        }
        BinaryPrimitives.WriteUInt16BigEndian(index.AsSpan(i * 2), (ushort)known);
    }
    return [.. index, .. pages.SelectMany(p => p)];
}

static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
