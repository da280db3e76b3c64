namespace GbDocs.Templates.Patterns;

/// <summary>A pattern with references back multiplies its ways.</summary>
internal sealed class SlowPatternException : Exception;
