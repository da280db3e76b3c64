using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// The names of places in Word: at most 40 letters, digits and low lines after a letter, different even in upper case. They are made from
/// the paper's own names, so that they stay the same from one build to the next.
/// </summary>
internal sealed class Bookmarks
{
    private const int Longest = 40;
    private const int HashLength = 8;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> wanted = new(StringComparer.Ordinal);
    private int written;

    /// <summary>Notes that something points to a place, so that it gets a bookmark.</summary>
    public void Want(NodeId id, PlacePart part = PlacePart.Whole) => wanted.Add(KeyOf(id, part));

    /// <summary>Whether something points to a place.</summary>
    public bool IsWanted(NodeId id, PlacePart part = PlacePart.Whole) => wanted.Contains(KeyOf(id, part));

    /// <summary>The bookmark of a place.</summary>
    public string NameOf(NodeId id, PlacePart part = PlacePart.Whole)
    {
        var key = KeyOf(id, part);
        return names.TryGetValue(key, out var known) ? known : names[key] = Make(key);
    }

    /// <summary>The place whose whole a bookmark covers; null for other bookmarks.</summary>
    public NodeId? PlaceOf(string name) => owners.TryGetValue(name, out var key) && wanted.Contains(key) && names.TryGetValue(key, out var own) && own == name ? new NodeId(key) : null;

    /// <summary>The id of the next bookmark that is written.</summary>
    public int NextId() => ++written;

    private static string KeyOf(NodeId id, PlacePart part) => part == PlacePart.Whole ? id.Value : $"{id.Value} {part}";

    private string Make(string key)
    {
        var plain = string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        var name = char.IsAsciiLetter(plain[0]) ? plain : "r_" + plain;
        var isExact = name == key && name.Length <= Longest && owners.TryAdd(name, key);
        if (isExact)
            return name;
        name = $"{name[..Math.Min(name.Length, Longest - HashLength - 1)]}_{HashOf(key)}";
        owners.TryAdd(name, key);
        return name;
    }

    private static string HashOf(string key) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)), 0, HashLength / 2).ToLower(CultureInfo.InvariantCulture);
}
