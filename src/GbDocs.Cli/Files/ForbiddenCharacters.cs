using System.Buffers;

namespace GbDocs.Cli.Files;

/// <summary>Characters that no text may hold: those outside <c>Char</c> of XML 1.0, section 2.2.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>C0 controls but tab, line feed and carriage return, and the two non-characters of the first plane.</summary>
    public static SearchValues<char> Values { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);
}
