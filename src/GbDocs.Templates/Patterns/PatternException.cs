namespace GbDocs.Templates.Patterns;

/// <summary>A text is no regular expression, or one of a kind that is not taken.</summary>
internal sealed class PatternException(string message) : Exception(message);
